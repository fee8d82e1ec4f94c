package lockstep.explore;

import static lockstep.explore.Explored.TWO;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Small programs of threads, with the verdict and the outcomes of each, worked out by hand. */
final class VerdictPrograms {
    private static Arguments of(String what, Verdict verdict, String program, String... outcomes) {
        return Arguments.of(what, verdict, "import threading\n" + program, Set.of(outcomes));
    }

    private VerdictPrograms() {}

    static Stream<Arguments> all() {
        return Stream.of(
                of("lost updates", Verdict.PROVED, """
                        n = 0
                        def f(i):
                            global n
                            for _ in range(2): n += 1""" + TWO + "print(n)", "2", "3", "4"),
                of("a lock around updates", Verdict.PROVED, """
                        n = 0; lock = threading.Lock()
                        def f(i):
                            global n
                            for _ in range(2):
                                with lock: n += 1""" + TWO + "print(n)", "4"),
                of("a lock around the write only", Verdict.REFUTED, """
                        n = 0; lock = threading.Lock()
                        def f(i):
                            global n
                            v = n
                            with lock: n = v + 1""" + TWO + "assert n == 2"),
                of(
                        "classes that are printed",
                        Verdict.PROVED,
                        """
                        def f(i):
                            if i: print({'x': int, 'y': [threading.Thread]})""" + TWO,
                        "{'x': <class 'int'>, 'y': [<class 'threading.Thread'>]}"),
                of("check, then act", Verdict.REFUTED, """
                        balance = 10
                        def f(i):
                            global balance
                            if balance >= 10: balance -= 10""" + TWO + "assert balance >= 0"),
                of("Peterson", Verdict.PROVED, """
                        flag = [False, False]; turn = 0; n = 0
                        def f(i):
                            global turn, n
                            flag[i] = True
                            turn = 1 - i
                            while flag[1 - i] and turn == 1 - i: pass
                            n += 1
                            flag[i] = False""" + TWO + "assert n == 2"),
                of("Peterson, turn first", Verdict.REFUTED, """
                        flag = [False, False]; turn = 0; n = 0
                        def f(i):
                            global turn, n
                            turn = 1 - i
                            flag[i] = True
                            while flag[1 - i] and turn == 1 - i: pass
                            n += 1
                            flag[i] = False""" + TWO + "assert n == 2"),
                of("Dekker", Verdict.PROVED, """
                        flag = [False, False]; turn = 0; n = 0
                        def f(i):
                            global turn, n
                            flag[i] = True
                            while flag[1 - i]:
                                if turn != i:
                                    flag[i] = False
                                    while turn != i: pass
                                    flag[i] = True
                            n += 1
                            turn = 1 - i
                            flag[i] = False""" + TWO + "assert n == 2"),
                of("spinning on a flag that comes", Verdict.PROVED, """
                        ready = False
                        def f():
                            while not ready: pass
                        t = threading.Thread(target=f); t.start()
                        ready = True
                        t.join()"""),
                of("spinning on a flag that never comes", Verdict.REFUTED, """
                        ready = False
                        def f():
                            while not ready: pass
                        t = threading.Thread(target=f); t.start()
                        t.join()"""),
                of("trying locks again and again", Verdict.REFUTED, """
                        locks = [threading.Lock(), threading.Lock()]
                        def f(i):
                            while True:
                                with locks[i]:
                                    if locks[1 - i].acquire(False):
                                        locks[1 - i].release()
                                        return""" + TWO),
                of("two locks in two orders", Verdict.REFUTED, """
                        locks = [threading.Lock(), threading.Lock()]
                        def f(i):
                            with locks[i]:
                                with locks[1 - i]: pass""" + TWO),
                of("a wait in an if", Verdict.REFUTED, """
                        items = []; cond = threading.Condition()
                        def put():
                            with cond:
                                items.append(1)
                                cond.notify()
                        def get():
                            with cond:
                                if not items: cond.wait()
                                items.pop()
                        ts = [threading.Thread(target=f) for f in (get, get, put, put)]
                        for t in ts: t.start()
                        for t in ts: t.join()"""),
                of("a wait in a while", Verdict.PROVED, """
                        items = []; cond = threading.Condition()
                        def put():
                            with cond:
                                while len(items) == 1: cond.wait()
                                items.append(1)
                                cond.notify_all()
                        def get():
                            with cond:
                                while not items: cond.wait()
                                items.pop()
                                cond.notify_all()
                        ts = [threading.Thread(target=f) for f in (get, get, put, put)]
                        for t in ts: t.start()
                        for t in ts: t.join()"""),
                of("one condition and one notify: the lost wake-up", Verdict.REFUTED, """
                        items = []; cond = threading.Condition()
                        def put():
                            for _ in range(2):
                                with cond:
                                    while len(items) == 1: cond.wait()
                                    items.append(1)
                                    cond.notify()
                        def get():
                            with cond:
                                while not items: cond.wait()
                                items.pop()
                                cond.notify()
                        ts = [threading.Thread(target=f) for f in (get, get, put)]
                        for t in ts: t.start()
                        for t in ts: t.join()"""),
                of("an event set too late to matter", Verdict.PROVED, """
                        e = threading.Event(); x = 0
                        def f():
                            global x
                            e.set()
                            x = 1
                        t = threading.Thread(target=f); t.start(); e.wait(); print(x); t.join()""", "0", "1"),
                of("a thread that was joined, and one that was not", Verdict.PROVED, """
                        x = 0
                        def f(): pass
                        def g():
                            global x
                            x = 1
                        a = threading.Thread(target=f); a.start(); a.join()
                        b = threading.Thread(target=g); b.start(); print(x); b.join()""", "0", "1"),
                of("a barrier used twice", Verdict.PROVED, """
                        barrier = threading.Barrier(2); log = []
                        def f(i):
                            for turn in range(2):
                                log.append(turn)
                                barrier.wait()""" + TWO + "print(log)", "[0, 0, 1, 1]"),
                of("a semaphore as a signal", Verdict.PROVED, """
                        s = threading.Semaphore(0); log = []
                        def f(i):
                            if i == 0: s.acquire()
                            log.append(i)
                            if i == 1: s.release()""" + TWO + "print(log)", "[1, 0]"),
                of("a sentinel too few", Verdict.REFUTED, """
                        import queue
                        q = queue.Queue()
                        def f(i):
                            while q.get() is not None: pass
                        ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
                        for t in ts: t.start()
                        q.put(1); q.put(None)
                        for t in ts: t.join()"""),
                of("a pool and its futures", Verdict.PROVED, """
                        from concurrent.futures import ThreadPoolExecutor, as_completed
                        def f(k): return k
                        with ThreadPoolExecutor(2) as pool:
                            fs = [pool.submit(f, k) for k in (1, 2)]
                            print(sorted([each.result() for each in as_completed(fs)]))""", "[1, 2]"),
                of("a pool that maps", Verdict.PROVED, """
                        from concurrent.futures import ThreadPoolExecutor
                        def f(k): return k * k
                        with ThreadPoolExecutor(2) as pool:
                            for k in pool.map(f, [2, 3]): print(k)""", "4\n9"),
                of("methods of builtins in a pool", Verdict.PROVED, """
                        from concurrent.futures import ThreadPoolExecutor
                        l = []
                        with ThreadPoolExecutor(2) as pool:
                            for k in (1, 2): pool.submit(l.append, k)
                        print(l)""", "[1, 2]", "[2, 1]"),
                of("a pool that waits for itself", Verdict.REFUTED, """
                        from concurrent.futures import ThreadPoolExecutor
                        pool = ThreadPoolExecutor(1)
                        def inner(): return 1
                        def outer(): return pool.submit(inner).result()
                        print(pool.submit(outer).result())"""),
                of("a wait that is taken back beside one that stays", Verdict.REFUTED, """
                        lock = threading.Lock(); sem = threading.Semaphore(0)
                        def f():
                            with lock:
                                with lock: pass
                        t = threading.Thread(target=f); t.start()
                        with sem: pass
                        t.join()"""),
                of("a timer that is cancelled, perhaps in time", Verdict.PROVED, """
                        n = []
                        t = threading.Timer(0.1, n.append, (1,)); t.start()
                        t.cancel(); t.join()
                        print(n)""", "[]", "[1]"),
                of("a lock for a while", Verdict.PROVED, """
                        lock = threading.Lock()
                        def f():
                            with lock: pass
                        t = threading.Thread(target=f, daemon=True); t.start()
                        print(lock.acquire(timeout=1))""", "True", "False"),
                of("a queue for a while", Verdict.PROVED, """
                        import queue
                        q = queue.Queue()
                        t = threading.Thread(target=q.put, args=(1,)); t.start()
                        try: print(q.get(timeout=1))
                        except queue.Empty: print('empty')
                        t.join()""", "1", "empty"),
                of("an event for a while", Verdict.PROVED, """
                        e = threading.Event()
                        t = threading.Thread(target=e.set); t.start()
                        print(e.wait(1))
                        t.join()""", "True", "False"),
                of("a re-entrant lock", Verdict.PROVED, """
                        lock = threading.RLock(); n = 0
                        def f(i):
                            global n
                            with lock:
                                with lock: n += 1""" + TWO + "print(n)", "2"),
                of("a daemon that nobody waits for", Verdict.PROVED, """
                        n = 0
                        def f():
                            global n
                            n = 1
                        threading.Thread(target=f, daemon=True).start()
                        print(n)""", "0", "1"),
                of("a daemon that is started last", Verdict.REFUTED, """
                        def f(): raise ValueError('x')
                        threading.Thread(target=f, daemon=True).start()"""),
                of(
                        "a daemon behind the main thread's last line",
                        Verdict.PROVED,
                        """
                        n = 0
                        def f():
                            global n
                            n = 1
                            print('daemon')
                        threading.Thread(target=f, daemon=True).start()
                        print(n)""",
                        "0",
                        "1",
                        "0\ndaemon",
                        "1\ndaemon",
                        "daemon\n0",
                        "daemon\n1"),
                of("an exception in a thread", Verdict.REFUTED, """
                        def f(): raise ValueError('x')
                        t = threading.Thread(target=f); t.start(); t.join()"""),
                of("a join that is missing", Verdict.PROVED, """
                        n = 0
                        def f():
                            global n
                            n = 1
                        threading.Thread(target=f).start()
                        print(n)""", "0", "1"),
                of("a generator of two threads", Verdict.REFUTED, """
                        def gen():
                            yield 1
                            yield 2
                        g = gen(); got = []
                        def f(i): got.append(next(g))""" + TWO + "print(got)"),
                of("a list that grows under a loop", Verdict.PROVED, """
                        l = [1]; seen = []
                        def f(i):
                            if i: l.append(2)
                            else:
                                for x in l: seen.append(x)""" + TWO + "print(seen)", "[1]", "[1, 2]"),
                of("a dict that grows under a loop", Verdict.REFUTED, """
                        d = {1: 1}
                        def f(i):
                            if i: d[2] = 2
                            else:
                                for k in d: pass""" + TWO),
                of("a thread that starts another", Verdict.PROVED, """
                        log = []
                        def g(): log.append('g')
                        def f():
                            t = threading.Thread(target=g); t.start()
                            log.append('f')
                            t.join()
                        t = threading.Thread(target=f); t.start(); t.join()
                        print(log)""", "['f', 'g']", "['g', 'f']"),
                of("a double-checked start", Verdict.PROVED, """
                        made = 0; it = None; lock = threading.Lock()
                        def f(i):
                            global made, it
                            if it is None:
                                with lock:
                                    if it is None:
                                        made += 1
                                        it = object()""" + TWO + "assert made == 1"),
                of(
                        "threads that start threads, whose numbers depend on the order",
                        Verdict.PROVED,
                        """
                        log = []
                        def g(i): log.append(i)
                        inner = [threading.Thread(target=g, args=(i,)) for i in range(2)]
                        def f(i):
                            inner[i].start()
                            inner[i].join()""" + TWO + "print(log)",
                        "[0, 1]",
                        "[1, 0]"),
                of("a thread that one of two starts", Verdict.REFUTED, """
                        log = []; lock = threading.Lock(); started = []
                        def f(i):
                            with lock:
                                if not started:
                                    started.append(threading.Thread(target=log.append, args=(i,), name=str(i)))
                                    started[0].start()""" + TWO + """
                        assert started[0].name == "0"
                        started[0].join()"""),
                of("waits that are over too early, and wait again", Verdict.PROVED, """
                        cond = threading.Condition(); told = []; n = 0
                        def f(i):
                            global n
                            with cond:
                                if i:
                                    told.append(1)
                                    cond.notify_all()
                                else:
                                    n += cond.wait(1)
                                    n += cond.wait(1)""" + TWO + "print(n)", "0", "1"),
                of("a wait for one condition, then for another", Verdict.REFUTED, """
                        lock = threading.Lock(); n = 0
                        conds = [threading.Condition(lock), threading.Condition(lock)]
                        def f(i):
                            global n
                            with lock:
                                if i:
                                    n += 1
                                    conds[0].notify()
                                    conds[1].notify()
                                else:
                                    conds[0].wait()
                                    conds[1].wait()""" + TWO),
                of(
                        "a condition with a lock of the program's own that waits itself",
                        Verdict.PROVED,
                        """
                        class Lock:
                            def __init__(self):
                                self.inner = threading.Condition(); self.taken = False
                            def acquire(self, blocking=True):
                                with self.inner:
                                    while self.taken:
                                        if not blocking: return False
                                        self.inner.wait()
                                    self.taken = True
                                    return True
                            def release(self):
                                with self.inner:
                                    self.taken = False
                                    self.inner.notify()
                            def __enter__(self): return self.acquire()
                            def __exit__(self, *args): self.release()
                        cond = threading.Condition(Lock()); ready = []
                        def f(i):
                            with cond:
                                if i == 0:
                                    ready.append(1)
                                    cond.notify()
                                while not ready: cond.wait()""" + TWO + "print(len(ready))",
                        "1"));
    }
}
