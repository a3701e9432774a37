"""Nothing that waits for a disk, a name server or a clock is called on the event loop."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [
    *(ROOT / "bot").rglob("*.py"),
    *(ROOT / "storage").rglob("*.py"),
]
BLOCKING = {
    *("open", "input", "time.sleep", "os.system", "os.fsync", "sqlite3.connect"),
    *("socket.create_connection", "socket.getaddrinfo", "urllib.request.urlopen", "smtplib.SMTP"),
    *("subprocess.run", "subprocess.check_output", "subprocess.Popen", "shutil.copyfile"),
    *("requests.get", "requests.post", "httpx.get", "httpx.post", "httpx.Client"),
}
OF_PATHS = {"read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir", "iterdir"}
AT_THE_START = {("bot/commands/running.py", "load_samples")}
"""The rehearsal's own letters, read before anybody is served."""
Call = tuple[str, str, str]


def blocking_calls(source: str, place: str) -> Iterator[Call]:
    """Where, in which async function, and what."""
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.AsyncFunctionDef):
            for node in _own_nodes(function):
                if isinstance(node, ast.Call) and _blocks(node.func):
                    yield place, function.name, ast.unparse(node.func)


def _own_nodes(function: ast.AsyncFunctionDef) -> Iterator[ast.AST]:
    """What the function itself runs: a function within it may run on another thread."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            waiting += ast.iter_child_nodes(node)


def _blocks(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute) and called.attr in OF_PATHS:
        return True
    return ast.unparse(called) in BLOCKING


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_async_function_blocks_the_event_loop(file: Path) -> None:
    place = str(file.relative_to(ROOT))
    found = list(blocking_calls(file.read_text(encoding="utf-8"), place))
    assert [call for call in found if call[:2] not in AT_THE_START] == []


@pytest.mark.parametrize("call", ["time.sleep(1)", "open('x')", "path.read_text()"])
def test_such_a_call_would_be_found(call: str) -> None:
    inside = f"async def f():\n    if True:\n        x = [{call}]"
    elsewhere = f"async def f():\n    def g():\n        {call}\n    return g"
    assert len(list(blocking_calls(inside, ""))) == 1
    assert list(blocking_calls(elsewhere, "")) == []
