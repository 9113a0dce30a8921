"""How much memory this process has taken at most."""

import re
import resource
import sys
from pathlib import Path

STATUS = Path("/proc/self/status")  # Linux
MOST = re.compile(r"^VmHWM:\s+(\d+) kB", re.MULTILINE)
A_MB = 1 << 20 if sys.platform == "darwin" else 1 << 10  # in what the system counts in


def peak_mb() -> int:
    """In megabytes, without what the program that started this one had taken before."""
    try:
        found = MOST.search(STATUS.read_text(encoding="ascii", errors="replace"))
    except OSError:
        found = None
    if found:
        return int(found[1]) >> 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // A_MB  # Linux adds the starter's
