package lockstep.engine.process;

import lockstep.engine.type.Errors;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/** A message of {@link PoolTasks} in a worker: hands out its tasks one by one and gathers the answers. Confined to one thread. */
public final class TaskBatch implements Typed {
    /** Its type. */
    public static final PyType TYPE = PyType.builtin("_process", "TaskBatch", Types.OBJECT, TaskBatch::fill);

    private static final byte[] NOTHING = {};

    private final WireInput in;
    private final WireOutput answers = new WireOutput();
    private final long begunNanos = System.nanoTime();
    private long number;
    private byte[] packed = NOTHING;

    private TaskBatch(byte[] message) {
        this.in = new WireInput(message);
    }

    private static void fill(TypeContent content) {
        content.constructor("TaskBatch(cls, message)", (thread, given) -> {
                    if (given[1] instanceof PyBytes message) {
                        return new TaskBatch(message.bytes());
                    }
                    throw Errors.typeError("a bytes object is required");
                })
                .method("next(self)", (thread, given) -> ((TaskBatch) given[0]).next())
                .method("load(self)", (thread, given) -> Pickle.loads(thread, ((TaskBatch) given[0]).packed))
                .method("answer(self, success, value, /)", (thread, given) -> {
                    ((TaskBatch) given[0]).answer(thread, given[1] == Boolean.TRUE, given[2]);
                    return given[0];
                })
                .method("finish(self)", (thread, given) -> ((TaskBatch) given[0]).finish());
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private boolean next() {
        if (in.remaining() == 0) {
            return false;
        }
        number = in.readLong();
        packed = in.readBytes();
        return true;
    }

    private void answer(Context thread, boolean success, Object value) {
        byte[] answer = Pickle.dumps(thread, value);
        answers.writeLong(number);
        answers.writeBoolean(success);
        answers.writeBytes(answer);
    }

    private Object finish() {
        WireOutput out = new WireOutput(answers.size() + Long.BYTES);
        out.writeLong(System.nanoTime() - begunNanos);
        byte[] all = answers.toByteArray();
        out.append(all, 0, all.length);
        return new PyBytes(out.toByteArray());
    }
}
