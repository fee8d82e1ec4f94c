from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from enum import Enum, IntEnum


class State(Enum):
    NEW = "new"
    DONE = "done"


class Level(IntEnum):
    LOW = 1


@dataclass
class Job:
    name: str
    state: State = State.NEW
    parts: list = field(default_factory=list)


@dataclass(frozen=True)
class Key:
    a: int


def run(job):
    assert job.state is State.NEW
    job.parts.append(len(job.name))
    job.state = State.DONE
    return job


def level(key):
    return {key: Level.LOW}


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        for job in pool.map(run, [Job("a"), Job("bcd")]):
            print(job, job.state is State.DONE)
        print(pool.submit(level, Key(3)).result())
