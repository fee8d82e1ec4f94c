package lockstep.python.compile;

import lockstep.python.code.Op;
import lockstep.python.scope.Scope;

/** Reads, writes and deletes variables wherever they live. Confined to one thread. */
final class Variables {
    private final Frame frame;

    Variables(Frame frame) {
        this.frame = frame;
    }

    /** Returns a source word for the variable's value: its own register, or a temporary that holds a copy. */
    int load(String name) {
        Scope.Place place = frame.place(name);
        if (place == Scope.Place.LOCAL) {
            int register = frame.register(name);
            if (!frame.certainlyBound(register) && !frame.isInline(name)) {
                frame.out.emit(Op.CHECK_LOCAL, register);
                frame.markBound(register, name);
            }
            if (frame.scope().rebindsInExpressions(name)) {
                int copy = frame.registers.take();
                frame.out.emit(Op.MOVE, copy, register);
                return copy;
            }
            return register;
        }
        int target = frame.registers.take();
        loadInto(name, place, target);
        return target;
    }

    private void loadInto(String name, Scope.Place place, int target) {
        switch (place) {
            case LOCAL -> throw new IllegalStateException("a local is its own register");
            case CELL, FREE -> {
                frame.out.emit(Op.LOAD_CELL, target, frame.register(name));
                frame.poll();
            }
            case GLOBAL -> frame.out.emit(Op.LOAD_GLOBAL, target, frame.unit.global(name));
            case CLASS -> frame.out.emit(Op.LOAD_NAME, target, frame.out.name(name));
            case CLASS_FREE -> frame.out.emit(Op.LOAD_CLASS_CELL, target, frame.register(name), frame.out.name(name));
        }
    }

    /** Assigns a value to the variable. */
    void store(String name, int source) {
        switch (frame.place(name)) {
            case LOCAL -> {
                int register = frame.register(name);
                if (register != source) {
                    frame.out.emit(Op.MOVE, register, source);
                }
                if (!frame.isInline(name)) {
                    frame.markBound(register, name);
                }
            }
            case CELL, FREE -> {
                frame.out.emit(Op.STORE_CELL, frame.register(name), source);
                frame.poll();
            }
            case GLOBAL -> {
                frame.out.emit(Op.STORE_GLOBAL, frame.unit.global(name), source);
                frame.poll();
            }
            case CLASS, CLASS_FREE -> frame.out.emit(Op.STORE_NAME, frame.out.name(name), source);
        }
    }

    /** Returns the variable's own register where it has one that an instruction may write directly, else -1. */
    int direct(String name) {
        return frame.place(name) == Scope.Place.LOCAL ? frame.register(name) : -1;
    }

    /** An instruction has written the variable's own register. */
    void written(String name) {
        if (!frame.isInline(name)) {
            frame.markBound(frame.register(name), name);
        }
    }

    void delete(String name) {
        switch (frame.place(name)) {
            case LOCAL -> frame.out.emit(Op.DELETE_LOCAL, frame.register(name));
            case CELL, FREE -> frame.out.emit(Op.DELETE_CELL, frame.register(name));
            case GLOBAL -> frame.out.emit(Op.DELETE_GLOBAL, frame.unit.global(name));
            case CLASS, CLASS_FREE -> frame.out.emit(Op.DELETE_NAME, frame.out.name(name));
        }
    }
}
