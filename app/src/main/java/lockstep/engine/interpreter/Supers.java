package lockstep.engine.interpreter;

import java.util.List;
import lockstep.engine.value.Cell;
import lockstep.python.code.CodeObject;
import org.jspecify.annotations.Nullable;

/** What {@code super()} without arguments refers to. Stateless. */
final class Supers {
    private Supers() {}

    /** Returns the class of the running method and its first argument, or null when there is none. */
    static Object @Nullable [] arguments(@Nullable Frame frame) {
        if (frame == null) {
            return null;
        }
        CodeObject code = frame.code.object();
        List<String> free = code.freeNames();
        int place = free.indexOf("__class__");
        if (place < 0 || code.positionalCount() == 0) {
            return null;
        }
        Object type = ((Cell) frame.registers[frame.code.firstFree + place]).get();
        Object self = frame.registers[0];
        if (self instanceof Cell cell) {
            self = cell.get();
        }
        return type == null || self == null ? null : new Object[] {type, self};
    }
}
