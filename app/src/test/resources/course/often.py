"""Runs a program again and again, each time in a child of its own, and says once how each run that differs ended.

often.py FILE TIMES HANG_SECONDS [EXPECTATION]: a line of JSON for each different end, [kind, text], where the kind is
"printed", "failed" (the text names the exceptions), "false" (the expectation does not hold) or "hung".
"""

import json
import os
import select
import signal
import sys
import threading
import time

SHARES = 8


def play(source, name, expectation):
    sys.setswitchinterval(1e-5)
    names = {"__name__": "__main__"}
    exec(compile(source, name, "exec"), names)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    sys.stdout.flush()
    if expectation and not eval(expectation, names):
        os.write(2, b"expectation\n")


def child(source, name, expectation, out, err):
    os.setpgid(0, 0)
    os.dup2(out, 1)
    os.dup2(err, 2)
    try:
        play(source, name, expectation)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def once(source, name, expectation, hang_seconds):
    out, err = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        child(source, name, expectation, out[1], err[1])
    os.close(out[1])
    os.close(err[1])
    texts = {out[0]: b"", err[0]: b""}
    live, until = set(texts), time.monotonic() + hang_seconds
    while live:
        ready = select.select(live, [], [], max(0, until - time.monotonic()))[0]
        if not ready:
            break
        for each in ready:
            piece = os.read(each, 65536)
            texts[each] += piece
            if not piece:
                live.discard(each)
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    os.waitpid(pid, 0)
    for each in texts:
        os.close(each)
    if live:
        return "hung", ""
    printed, complaints = (texts[each].decode() for each in (out[0], err[0]))
    if "Traceback" in complaints:
        return "failed", " ".join(sorted(set(raised(complaints))))
    return ("false" if complaints.endswith("expectation\n") else "printed"), printed


def raised(complaints):
    for line in complaints.splitlines():
        word = line.split(":")[0]
        if word.isidentifier() and (word.endswith("Error") or word.endswith("Exception")):
            yield word


def share(source, name, expectation, hang_seconds, times):
    """Starts a process that plays the program so often, and returns what to read its ends from."""
    end, begin = os.pipe()
    if os.fork() == 0:
        os.close(end)
        for _ in range(times):
            os.write(begin, (json.dumps(once(source, name, expectation, hang_seconds)) + "\n").encode())
        os._exit(0)
    os.close(begin)
    return open(end)


file, times, hang_seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
expectation = sys.argv[4] if len(sys.argv) > 4 else ""
with open(file) as opened:
    source = opened.read()
shares = [times // SHARES + (i < times % SHARES) for i in range(SHARES)]
opened = [share(source, file, expectation, hang_seconds, each) for each in shares]
ends = [line for each in opened for line in each]
if len(ends) != times:
    sys.exit("%d runs of %d told how they ended" % (len(ends), times))
print("".join(sorted(set(ends))), end="")
