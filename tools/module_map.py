"""Write docs/modules.md: every module of the package with the first line of its docstring.

python tools/module_map.py            write it
python tools/module_map.py --check    exit 1 when it is not what would be written
"""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "modules.md"
HEAD = """# Every module in one line

Written by `tools/module_map.py` from the modules themselves; [architecture.md](architecture.md) says how they fit together.
"""


def first_line(path: Path) -> str:
    """What a module says it is; a list of words without a docstring says so."""
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    return doc.splitlines()[0] if doc else "(no words of its own)"


def page() -> str:
    """The whole page, a section a folder."""
    modules = sorted((ROOT / "briefer").rglob("*.py"))
    folders: dict[str, list[str]] = {}
    for path in modules:
        folder = path.parent.relative_to(ROOT).as_posix()
        folders.setdefault(folder, []).append(f"- `{path.name}`: {first_line(path)}")
    parts = [f"## `{folder}/`\n" + "\n".join(lines) for folder, lines in sorted(folders.items())]
    return HEAD + "\n" + "\n\n".join(parts) + "\n"


def main() -> int:
    """Write or check the page."""
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
