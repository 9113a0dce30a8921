"""One text a scheduler: what to install so that a briefing is there every morning."""

import json
import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from briefer.errors import ConfigError
from briefer.shell.source import is_address

PARTIAL = 3  # exit code of a published edition with files set aside: no failure to a scheduler
BUSY = 75  # exit code of a run that found another at work


@dataclass(frozen=True, slots=True)
class Call:
    """The run to schedule: absolute paths, the local time as (hour, minute), an IANA zone or ""."""

    program: tuple[str, ...]
    inputs: tuple[str, ...]
    output: str
    config: str
    at: tuple[int, int]
    time_zone: str
    folder: str = "/"  # where the run starts: relative paths in the settings count from there
    user: str = "root"
    more_writes: tuple[str, ...] = ()  # folders beside the output

    @property
    def words(self) -> tuple[str, ...]:
        """The command line."""
        config = ("--config", self.config) if self.config else ()
        return (*self.program, "run", *self.inputs, "-o", self.output, *config)


def time_of_day(text: str) -> tuple[int, int]:
    """Hour and minute of "05:30".  Raises ConfigError."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", text)
    if not found:
        raise ConfigError(f"--at {text}: write a time of day like 05:30")
    return int(found[1]), int(found[2])


def cron(call: Call) -> str:
    """A line for crontab -e; cron mails what the run prints, and a good run prints nothing."""
    hour, minute = call.at
    command = f"cd {shlex.quote(call.folder)} && {shlex.join(call.words)}"
    line = command.replace("%", r"\%")  # cron turns a bare % into a new line
    zone = f"CRON_TZ={call.time_zone}\n" if call.time_zone else ""
    return (
        "# crontab -e, then add (a missed run is not made up for by day; systemd does that):\n"
        f"{zone}{minute} {hour} * * * {line}"
    )


def systemd(call: Call) -> str:
    """A hardened service and its timer."""
    command = " ".join(_systemd_word(word) for word in call.words)
    paths = [path for path in call.inputs if not is_address(path)]
    reads = f"ReadOnlyPaths={' '.join(map(_systemd_word, paths))}\n" if paths else ""
    network = NETWORK if len(paths) < len(call.inputs) else NO_NETWORK
    hour, minute = call.at
    zone = f" {call.time_zone}" if call.time_zone else ""
    writes = " ".join(_systemd_word(path) for path in (call.output, *call.more_writes))
    return f"""\
# /etc/systemd/system/briefer.service
[Unit]
Description=Brief a folder of articles
OnFailure=briefer-failed.service

[Service]
Type=oneshot
User={call.user}
WorkingDirectory={call.folder.replace("%", "%%")}
ExecStart={command}
SuccessExitStatus={PARTIAL}
TimeoutStartSec=6h
MemoryMax=8G
Nice=10
{reads}ReadWritePaths={writes}
{network}{SYSTEMD_HARDENING}
# /etc/systemd/system/briefer.timer
[Unit]
Description=Brief every night

[Timer]
OnCalendar=*-*-* {hour:02}:{minute:02}:00{zone}
Persistent=true
RandomizedDelaySec=60

[Install]
WantedBy=timers.target

# /etc/systemd/system/briefer-failed.service
[Unit]
Description=Say that no briefing was made

[Service]
Type=oneshot
ExecStart=/usr/bin/logger -p user.err "briefer failed: journalctl -u briefer"

# then, once: mkdir -p {shlex.quote(call.output)}
#             systemctl daemon-reload && systemctl enable --now briefer.timer"""


NO_NETWORK = """\
PrivateNetwork=yes
RestrictAddressFamilies=AF_UNIX
IPAddressDeny=any
"""

NETWORK = """\
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
"""
"""For inputs at an address: the only runs that need a network."""

SYSTEMD_HARDENING = """\
PrivateTmp=yes
PrivateDevices=yes
PrivateUsers=yes
PrivateMounts=yes
ProtectSystem=strict
ProtectHome=read-only
ProtectProc=invisible
ProcSubset=pid
ProtectClock=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectControlGroups=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
NoNewPrivileges=yes
RemoveIPC=yes
KeyringMode=private
CapabilityBoundingSet=
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallFilter=setrlimit prlimit64
SystemCallErrorNumber=EPERM
DevicePolicy=closed
UMask=0022
"""


def launchd(call: Call) -> str:
    """A property list for macOS; a time missed asleep is made up for on waking."""
    hour, minute = call.at
    words = "\n".join(f"    <string>{escape(word)}</string>" for word in call.words)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<!-- ~/Library/LaunchAgents/briefer.plist, then: launchctl load ~/Library/LaunchAgents/briefer.plist -->
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key><string>briefer</string>
  <key>ProgramArguments</key>
  <array>
{words}
  </array>
  <key>WorkingDirectory</key><string>{escape(call.folder)}</string>
  <key>StartCalendarInterval</key>
  <dict>
    <key>Hour</key><integer>{hour}</integer>
    <key>Minute</key><integer>{minute}</integer>
  </dict>
  <key>StandardErrorPath</key><string>{escape(call.output)}/briefer.log</string>
</dict>
</plist>"""


def windows(call: Call) -> str:
    """A task for PowerShell, for briefer inside WSL; started late when the machine was off."""
    hour, minute = call.at
    argument = shlex.join(("--cd", call.folder, "-e", *call.words)).replace("'", "''")
    return f"""\
# PowerShell; briefer itself runs in the Windows Subsystem for Linux
$action = New-ScheduledTaskAction -Execute 'wsl.exe' -Argument '{argument}'
$trigger = New-ScheduledTaskTrigger -Daily -At '{hour:02}:{minute:02}'
$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew
Register-ScheduledTask -TaskName 'briefer' -Action $action -Trigger $trigger -Settings $settings"""


def kubernetes(call: Call) -> str:
    """A CronJob; the volume claim and the image are yours to name."""
    hour, minute = call.at
    spec: dict[str, object] = {
        "schedule": f"{minute} {hour} * * *",
        **({"timeZone": call.time_zone} if call.time_zone else {}),
        "concurrencyPolicy": "Forbid",
        "startingDeadlineSeconds": 3600,
        "jobTemplate": {"spec": _job(call)},
    }
    record = {
        "apiVersion": "batch/v1",
        "kind": "CronJob",
        "metadata": {"name": "briefer"},
        "spec": spec,
    }
    return json.dumps(record, indent=1)  # JSON is YAML: kubectl apply -f takes it


def _job(call: Call) -> dict[str, object]:
    """One attempt; partial editions count as done, a busy lock is tried again."""
    container = {
        "name": "briefer",
        "image": "YOUR-IMAGE-WITH-BRIEFER",
        "command": ["briefer", "run", "/data/in", "-o", "/data/out"],
        "securityContext": {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True},
        "env": [{"name": "TMPDIR", "value": "/scratch"}],
        "volumeMounts": [
            {"name": "data", "mountPath": "/data"},
            {"name": "scratch", "mountPath": "/scratch"},
        ],
    }
    volumes = [
        {"name": "data", "persistentVolumeClaim": {"claimName": "YOUR-CLAIM"}},
        {"name": "scratch", "emptyDir": {}},
    ]
    codes = {"containerName": "briefer", "operator": "In", "values": [BUSY]}
    return {
        "backoffLimit": 1,
        "podFailurePolicy": {"rules": [{"action": "Ignore", "onExitCodes": codes}]},
        "template": {
            "spec": {"restartPolicy": "Never", "containers": [container], "volumes": volumes}
        },
    }


def _systemd_word(word: str) -> str:
    """A word as systemd reads it: quoted where it must be, its own % and $ doubled."""
    doubled = word.replace("%", "%%").replace("$", "$$")
    return json.dumps(doubled, ensure_ascii=False) if re.search(r"[\s\"'\\;]", word) else doubled


RECIPES: dict[str, Callable[[Call], str]] = {
    "systemd": systemd,
    "cron": cron,
    "launchd": launchd,
    "windows": windows,
    "kubernetes": kubernetes,
}
"""Scheduler to its recipe."""
