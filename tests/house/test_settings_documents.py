"""The documents that come from the settings are those that the code would write now."""

from pathlib import Path

import pytest
from dotenv import dotenv_values

from bot.settings import VARIABLES, SettingsErrors, read_settings
from tests.house.generate import DOCUMENTS, env_example


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_generated_document_is_current(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == DOCUMENTS[path](), "run: make docs"


def test_each_variable_is_described_in_sentences() -> None:
    for spec in VARIABLES.values():
        assert spec.description
        assert spec.description.endswith(".")


def test_the_example_sets_nothing_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(env_example(), encoding="utf-8")
    assert dotenv_values(file) == {}
    assert read_settings({}, file) == read_settings({})


def test_the_example_works_but_for_the_secrets_that_only_the_operator_has(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    lines = env_example().splitlines()
    file.write_text(
        "\n".join(line.removeprefix("#") for line in lines if not line.startswith("# ")),
        encoding="utf-8",
    )
    with pytest.raises(SettingsErrors) as errors:
        read_settings({}, file)
    assert [flaw.variable for flaw in errors.value.flaws] == ["TELEGRAM_TOKEN", "SEALING_KEYS"]
