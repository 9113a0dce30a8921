"""What a browser does with a page: nothing leaves it and nothing runs in it, even had an escape failed."""

import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.golden.cases import CASES
from tests.pages import pages

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
INJECTED = """<p id="found">inert</p>
<script>document.getElementById("found").textContent = "it ran"</script>
<img src="http://127.0.0.1:{port}/pixel" onerror="document.getElementById('found').textContent = 'it ran'">
<link rel="stylesheet" href="http://127.0.0.1:{port}/style"><iframe src="http://127.0.0.1:{port}/frame"></iframe>
<style>body {{ background: url(http://127.0.0.1:{port}/ground) }}</style>
"""

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(not BROWSER, reason="no Chromium here: the browser's part is not checked"),
]


class Server(ThreadingHTTPServer):
    """Remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Listener)
        self.seen: list[str] = []


class Listener(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self):
        self.server.seen.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def server():
    listening = Server()
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    yield listening
    listening.shutdown()
    thread.join()
    listening.server_close()


def opened(path) -> str:
    """The page as the browser has it after a second."""
    command = [
        BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=1000",
        f"--user-data-dir={path.parent / 'profile'}", "--dump-dom", path.as_uri(),
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


@pytest.mark.parametrize("kind", ["article.html", "source.html"])
def test_the_policy_of_a_page_stops_what_should_not_be_in_it(kind, server, tmp_path):
    page = pages(*CASES["council"]())[kind].text
    bad = page.replace("<body>", "<body>" + INJECTED.format(port=server.server_port))
    (tmp_path / "page.html").write_text(bad, encoding="utf-8")
    seen = opened(tmp_path / "page.html")
    assert '<p id="found">inert</p>' in seen
    assert server.seen == []


def test_without_the_policy_the_same_page_would_run_and_ask(server, tmp_path):
    page = pages(*CASES["council"]())["article.html"].text.replace("Content-Security-Policy", "x")
    bad = page.replace("<body>", "<body>" + INJECTED.format(port=server.server_port))
    (tmp_path / "page.html").write_text(bad, encoding="utf-8")
    assert "it ran" in opened(tmp_path / "page.html")
    assert server.seen != []


@pytest.mark.parametrize("case", CASES)
def test_pages_of_hostile_articles_ask_for_nothing_and_run_nothing(case, server, tmp_path):
    for name, page in pages(*CASES[case]()).items():
        if name.endswith(".html"):
            (tmp_path / "page.html").write_text(page.text, encoding="utf-8")
            assert "<script" not in opened(tmp_path / "page.html")
    assert server.seen == []
