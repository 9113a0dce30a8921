"""Whether a folder lies on a network file system, where SQLite's log and locks do not hold."""

import os
from pathlib import Path

from briefer.errors import OutputError

NETWORK = frozenset(
    [
        "9p",
        "afs",
        "ceph",
        "cifs",
        "fuse.sshfs",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    ]
)
MOUNTS = Path("/proc/self/mounts")  # Linux; elsewhere nothing is refused


def refuse_network(state: Path) -> None:
    """Raises OutputError for a state folder on a network file system."""
    kind = file_system(state)
    if kind in NETWORK:
        raise OutputError(
            f"{state}: on a network file system ({kind}), where the state is not safe; "
            "name a folder of this machine with --state"
        )


def file_system(folder: Path) -> str:
    """The type of the file system a folder lies on, "" when the system does not tell."""
    try:
        lines = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    place = os.path.realpath(folder)
    best, found = -1, ""
    for line in lines:
        mount, kind = line.split()[1:3]
        mount = mount.replace("\\040", " ")
        inside = place == mount or place.startswith(mount.rstrip("/") + "/")
        if inside and len(mount) >= best:  # the last mount of one place is the one in sight
            best, found = len(mount), kind
    return found
