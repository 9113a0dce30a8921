"""Stores that tests can reach: a web server of this machine, and one that does all that it should not."""

import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from fsspec import register_implementation
from fsspec.spec import AbstractFileSystem


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def web(folder):
    """The address of a folder served on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Endless:
    """A stream that never ends."""

    def read(self, most):
        return b"x" * most

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


KINDS = {
    "endless.txt": "file", "broken.txt": "file", "hidden.txt": "file", "link.txt": "symlink",
    "folder.txt": "file", "again": "directory",
}  # fmt: skip


class OddStore(AbstractFileSystem):  # type: ignore[misc]  # fsspec has no types
    """Tells neither size nor time, lists a folder in itself, and fails in words of its own."""

    protocol = "odd"

    def ls(self, path, **_):
        if path.endswith("down"):
            raise RuntimeError("no answer")
        return [
            {"name": f"{path}/{name}", "size": None, "type": kind} for name, kind in KINDS.items()
        ]

    def info(self, path, **_):
        name = path.rpartition("/")[2]
        kind = "directory" if name == "folder.txt" else KINDS.get(name, "directory")
        return {"name": path, "size": None, "type": kind}

    def _open(self, path, *_, **__):
        if path.endswith("hidden.txt"):
            raise PermissionError(path)
        if path.endswith("broken.txt"):
            raise RuntimeError(f"connection {id(self)} lost")
        return Endless()


register_implementation("odd", OddStore, clobber=True)
