package lockstep.engine.family;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lockstep.engine.future.PyFuture;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * What pools of processes are made of in an exploration. A task is taken, and an answer given, in a step of its own. An
 * answer is there for those who wait as soon as it is given, unless somebody asks for more than to wait for it: then it is
 * handed on by a thread of the pool's process, one after the other, as in CPython. Stateless.
 */
final class FamilyPools {
    private FamilyPools() {}

    static void addTo(PyModule module) {
        addTasks(module);
        addAnswers(module);
        addJobs(module);
        addWaits(module);
    }

    private static void addTasks(PyModule module) {
        module.function("open_desk()", (thread, given) -> Ints.of(family(thread).open(Desk::new)))
                .function("is_fixed(value, /)", (thread, given) -> isFixed(given[0]))
                .function("reads(value, /)", (thread, given) -> {
                    read(thread, given[0], Collections.newSetFromMap(new IdentityHashMap<>()));
                    return Singleton.NONE;
                })
                .function("put_task(desk, job, place, data)", (thread, given) -> {
                    desk(thread, given[0], true)
                            .put(new Sheet(whole(given[1]), whole(given[2]), true, (PyBytes) given[3]));
                    return Singleton.NONE;
                })
                .function("put_unsent(desk, job, place, task)", (thread, given) -> {
                    desk(thread, given[0], true).addUnsent(new PyTuple(given[1], given[2], given[3]));
                    return Singleton.NONE;
                })
                .function("has_unsent(desk, /)", (thread, given) -> desk(thread, given[0], null)
                        .hasUnsent())
                .function("next_unsent(desk, /)", (thread, given) -> {
                    Desk desk = desk(thread, given[0], true);
                    desk.sent();
                    return FamilyWait.step(desk, "sender", desk::nextUnsent);
                })
                .function("take_task(desk, /)", (thread, given) -> {
                    Desk desk = desk(thread, given[0], true);
                    return FamilyWait.step(desk, "task", () -> {
                        Sheet task = desk.take();
                        return task != null ? tuple(task) : desk.isOver() ? Singleton.NONE : null;
                    });
                })
                .function("claim_idle(desk, /)", (thread, given) -> desk(thread, given[0], true)
                        .claimIdle())
                .function("close_desk(desk, /)", (thread, given) -> {
                    desk(thread, given[0], true).close();
                    return Singleton.NONE;
                })
                .function("drop_answers(desk, /)", (thread, given) -> {
                    desk(thread, given[0], true).drop();
                    return Singleton.NONE;
                })
                .function(
                        "has_tasks(desk, /)",
                        (thread, given) -> desk(thread, given[0], false).waiting() > 0)
                .function("is_idle(desk, /)", (thread, given) -> desk(thread, given[0], false)
                        .isIdle());
    }

    private static void addAnswers(PyModule module) {
        module.function("answer(desk, job, place, good, data)", (thread, given) -> {
                    Family family = family(thread);
                    Desk desk = desk(thread, given[0], true);
                    Sheet sheet = sheet(given);
                    return FamilyWait.step(desk, "answer", () -> answer(family, thread, desk, sheet))
                            .carrying(new PyTuple(given[1], given[2], given[3], given[4]));
                })
                .function("next_answer(desk, /)", (thread, given) -> {
                    Desk desk = desk(thread, given[0], true);
                    desk.handled();
                    return FamilyWait.step(desk, "handler", () -> {
                        Sheet answer = desk.nextAnswer();
                        return answer == null ? null : tuple(answer);
                    });
                })
                .function("store(desk, job, place, good, data)", (thread, given) -> {
                    Sheet sheet = sheet(given);
                    return job(thread, given[1], true).store(sheet);
                })
                .function("future_of(job, /)", (thread, given) -> {
                    PyFuture future = job(thread, given[0], true).future();
                    return future == null ? Singleton.NONE : future;
                })
                .function("finish(job, /)", (thread, given) -> {
                    job(thread, given[0], true).finish();
                    return Singleton.NONE;
                })
                .function("ask_arrivals()", (thread, given) -> {
                    family(thread).asksForArrivals();
                    return Singleton.NONE;
                });
    }

    private static Object answer(Family family, Context thread, Desk desk, Sheet sheet) {
        desk.done();
        if (desk.isDropped()) {
            return Singleton.NONE;
        } else if (family.arrivesApart()) {
            desk.addAnswer(sheet);
            return Singleton.NONE;
        }
        Job job = family.find(Job.class, sheet.job);
        family.uses(thread, job, null, true);
        if (job.store(sheet)) {
            job.finish();
        }
        PyFuture future = job.future();
        if (future != null) {
            Object data = sheet.data;
            List<Object> callbacks =
                    future.finish(sheet.good ? data : Singleton.NONE, sheet.good ? Singleton.NONE : data);
            if (callbacks != null && !callbacks.isEmpty()) {
                throw new UnsupportedStateException("a callback was added to a future of a pool before that was known");
            }
        }
        return Singleton.NONE;
    }

    private static void addJobs(PyModule module) {
        module.function("open_job(parts, future=None, ordered=False)", (thread, given) -> {
                    int parts = (int) whole(given[0]);
                    PyFuture future = given[1] instanceof PyFuture known ? known : null;
                    boolean ordered = given[2] == Boolean.TRUE;
                    return Ints.of(family(thread).open(handle -> new Job(handle, parts, future, ordered)));
                })
                .function("extend(job, parts, /)", (thread, given) -> {
                    job(thread, given[0], true).extend((int) whole(given[1]));
                    return Singleton.NONE;
                })
                .function("is_done(job, /)", (thread, given) -> job(thread, given[0], false)
                        .isDone())
                .function(
                        "failed_part(job, /)",
                        (thread, given) -> Ints.of(job(thread, given[0], null).failed()))
                .function("part(job, place, /)", (thread, given) -> {
                    Sheet part = job(thread, given[0], null).part((int) whole(given[1]));
                    return part == null ? Singleton.NONE : new PyTuple(part.good, part.data);
                })
                .function("is_untaken(desk, job, /)", (thread, given) -> desk(thread, given[0], false)
                        .has(whole(given[1])))
                .function("withdraw(desk, job, behind, /)", (thread, given) -> desk(thread, given[0], true)
                        .withdraw(whole(given[1]), (int) whole(given[2])));
    }

    private static void addWaits(PyModule module) {
        module.function("await_job(job, timeout=None)", (thread, given) -> {
                    Job job = job(thread, given[0], false);
                    return FamilyWait.of(given[1], job, "result", () -> job.isDone() ? true : null, false);
                })
                .function("await_part(job, place, timeout=None)", (thread, given) -> {
                    Job job = job(thread, given[0], false);
                    int place = (int) whole(given[1]);
                    return FamilyWait.of(given[2], job, "result", () -> job.part(place) != null ? true : null, false);
                })
                .function("await_arrival(job, index, timeout=None)", (thread, given) -> {
                    Job job = job(thread, given[0], false);
                    int index = (int) whole(given[1]);
                    return FamilyWait.of(
                            given[2],
                            job,
                            "result",
                            () -> job.arrival(index) < 0 ? null : Ints.of(job.arrival(index)),
                            Singleton.NONE);
                })
                .function("await_desk(desk, processes, /)", (thread, given) -> {
                    Desk desk = desk(thread, given[0], true);
                    List<Member> workers = java.util.Arrays.stream(((PyList) given[1]).toArray())
                            .map(number -> family(thread).member(whole(number)))
                            .toList();
                    return FamilyWait.of(
                            Singleton.NONE, desk, "workers", () -> end((PyThread) thread, desk, workers), false);
                });
    }

    private static @Nullable Object end(PyThread thread, Desk desk, List<Member> workers) {
        if (!workers.stream().allMatch(Member::hasEnded) || !(desk.isDropped() || desk.isHandedOn())) {
            return null;
        }
        for (Member worker : workers) {
            ThreadEnd end = worker.main().end();
            thread.scheduler().seen(thread, end);
        }
        return true;
    }

    /** Whether nobody can change a value: what is made of it later is what is made of it now. */
    private static boolean isFixed(@Nullable Object value) {
        if (value instanceof PyTuple tuple) {
            for (Object item : tuple.items()) {
                if (!isFixed(item)) {
                    return false;
                }
            }
            return true;
        }
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Singleton
                || value instanceof PyBytes
                || value instanceof PyFunction
                || value instanceof BuiltinFunction
                || value instanceof PyType;
    }

    /** Whoever packs a value looks at all that is reached from it. */
    private static void read(Context thread, @Nullable Object value, Set<Object> seen) {
        if (value == null || isFixed(value) || !seen.add(value)) {
            return;
        }
        if (value instanceof PyTuple tuple) {
            readAll(thread, tuple.items(), seen);
            return;
        } else if (value instanceof BoundMethod method) {
            read(thread, method.self(), seen);
            return;
        }
        family(thread).uses(thread, value, null, false);
        if (value instanceof PyList list) {
            readAll(thread, list.toArray(), seen);
        } else if (value instanceof PySet set) {
            readAll(thread, set.toArray(), seen);
        } else if (value instanceof PyDict dict) {
            readAll(thread, dict.keys(), seen);
            readAll(thread, dict.values(), seen);
        } else if (value instanceof PyInstance instance) {
            instance.attributes().values().forEach(held -> read(thread, held, seen));
            if (instance instanceof PyDerived derived) {
                read(thread, derived.value(), seen);
            }
        }
    }

    private static void readAll(Context thread, @Nullable Object[] values, Set<Object> seen) {
        for (Object value : values) {
            read(thread, value, seen);
        }
    }

    private static PyTuple tuple(Sheet sheet) {
        return new PyTuple(Ints.of(sheet.job), Ints.of(sheet.place), sheet.good, sheet.data);
    }

    private static Sheet sheet(Object[] given) {
        return new Sheet(whole(given[1]), whole(given[2]), given[3] == Boolean.TRUE, (PyBytes) given[4]);
    }

    private static Family family(Context thread) {
        return thread.service(Family.class);
    }

    /** @param write whether it is changed; null: nobody can tell */
    private static Desk desk(Context thread, Object handle, @Nullable Boolean write) {
        return used(thread, family(thread).find(Desk.class, whole(handle)), write);
    }

    private static Job job(Context thread, Object handle, @Nullable Boolean write) {
        return used(thread, family(thread).find(Job.class, whole(handle)), write);
    }

    private static <T extends Shared> T used(Context thread, T thing, @Nullable Boolean write) {
        if (write != null) {
            family(thread).uses(thread, thing, null, write);
        }
        return thing;
    }

    private static long whole(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw Errors.typeError("an int is required");
    }
}
