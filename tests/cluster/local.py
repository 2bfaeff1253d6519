"""A Dask cluster on this machine: ``python local.py WORKERS`` prints its address and ends with its stdin."""

from __future__ import annotations

import sys

from distributed import LocalCluster

if __name__ == "__main__":
    with LocalCluster(
        n_workers=int(sys.argv[1]),
        threads_per_worker=2,
        processes=True,
        dashboard_address="",
        host="127.0.0.1",
    ) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
