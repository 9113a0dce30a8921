"""The same map on many machines: one Dask task is a shard of files, run by the pool of its node."""

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from briefer.errors import BrieferError, ConfigError
from briefer.shell.codec import Made
from briefer.shell.pool import Limits, Outcome, Pool, map_items
from briefer.shell.source import SourceFile

SHARD = 200  # files: with one task a file the driver would be busy 1 to 3 ms for each
RETRIES = 2  # of a shard whose machine was lost; then it is done here
CONNECT_S = 20
LOCAL = "local:"

Work = Callable[[SourceFile], Made]
Result = Outcome[SourceFile, Made]


class ClusterError(BrieferError):
    """The cluster is not there any more: the previous edition is untouched."""


def map_cluster(
    work: Work, files: Sequence[SourceFile], limits: Limits, *, address: str, workers: Pool
) -> Iterator[Result]:
    """An outcome for every file, each exactly once, in any order, whatever machine it comes from.

    `workers` of this machine do what the cluster lost.
    Raises ConfigError when there is no cluster to begin with, ClusterError when its scheduler is lost.
    """
    with ExitStack() as stack:
        client = _client(address, stack)
        lost: list[SourceFile] = []
        for shard, outcomes in _finished(client, work, _shards(files), limits=limits):
            if outcomes is None:
                lost += shard
            else:
                yield from outcomes
        if lost:
            yield from workers.map_items(work, lost, limits)


def run_shard(work: Work, files: Sequence[SourceFile], limits: Limits) -> list[Result]:
    """The outcomes of one shard, on the node that was given it."""
    return list(map_items(work, files, limits))


def _shards(files: Sequence[SourceFile]) -> list[tuple[SourceFile, ...]]:
    """The files in portions, paths made absolute: workers have working folders of their own."""
    places = [
        file if file.address else replace(file, location=os.path.abspath(file.location))
        for file in files
    ]
    return [tuple(places[start : start + SHARD]) for start in range(0, len(places), SHARD)]


def _client(address: str, stack: ExitStack) -> Any:  # noqa: ANN401 - distributed has no types
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        raise ConfigError("--cluster needs more packages: pip install briefer[cluster]") from error
    dask.config.set({"distributed.worker.daemon": False})  # a node's pool has processes of its own
    target: Any = address
    if address.startswith(LOCAL):
        workers = address.removeprefix(LOCAL)
        if not workers.isdecimal() or not int(workers):
            raise ConfigError(f"--cluster {address}: write local:2 for two workers on this machine")
        target = stack.enter_context(_local(int(workers)))
    try:
        client = Client(target, timeout=CONNECT_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ConfigError(f"--cluster {address}: no scheduler answers there ({error})") from error
    return stack.enter_context(client)


def _local(workers: int) -> Any:  # noqa: ANN401 - distributed has no types
    from distributed import LocalCluster

    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        dashboard_address="127.0.0.1:0",  # any free port: None would ask for 8787, and warn when it is taken
        silence_logs=logging.ERROR,
    )


def _finished(
    client: Any,  # noqa: ANN401 - distributed has no types
    work: Work,
    shards: Sequence[tuple[SourceFile, ...]],
    *,
    limits: Limits,
) -> Iterator[tuple[tuple[SourceFile, ...], list[Result] | None]]:
    """Shards with their outcomes as they end; None for one whose machines were lost too often."""
    from distributed import as_completed

    waiting = {
        client.submit(run_shard, work, shard, limits, retries=RETRIES, pure=False): shard
        for shard in shards
    }
    for future in as_completed(list(waiting), loop=client.loop):
        shard = waiting.pop(future)
        if future.status == "finished":
            yield shard, future.result()
        elif future.status == "error":
            yield shard, None
        else:  # cancelled or lost: nobody is left to run it
            raise ClusterError(f"the cluster was lost with {len(waiting) + 1} shards to go")
        future.release()
