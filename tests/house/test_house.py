"""The rules of the house, held by tests: imports, shape, and what the project says of itself."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "storage").rglob("*.py")]
LONGEST_FUNCTION, LONGEST_FILE = 50, 400
PLACES = re.compile(r"(?<![\w.])/(?:work|root|home/\w+)/|pypi\.org|registry\.npmjs|\bissue #?\d")


def test_imports_point_one_way() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(  # noqa: S603 - the linter of this environment
        [lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_functions_and_files_stay_small(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert source.count("\n") <= LONGEST_FILE
    for function in _functions(source):
        length = (function.end_lineno or 0) - function.lineno + 1
        assert length <= LONGEST_FUNCTION, function.name


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_module_says_what_it_is(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    if source.strip():
        assert ast.get_docstring(ast.parse(source))


def test_the_project_speaks_only_of_itself() -> None:
    named = [
        f"{file}: {found.group()}"
        for file, text in _tracked_texts()
        for found in PLACES.finditer(text)
    ]
    assert named == []


def test_every_decision_is_a_page() -> None:
    for file in (ROOT / "docs" / "decisions").glob("*.md"):
        assert re.match(r"\d{4}-[a-z0-9-]+\.md", file.name)
        assert len(file.read_text(encoding="utf-8").split()) <= 900


def _functions(source: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _tracked_texts() -> Iterator[tuple[str, str]]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout, so what is tracked is not known")
    listed = subprocess.run(  # noqa: S603 - git, found above
        [git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    )
    for name in listed.stdout.decode().split("\0"):
        file = ROOT / name
        if name and file.is_file() and name != "tests/house/test_house.py":
            try:
                yield name, file.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
