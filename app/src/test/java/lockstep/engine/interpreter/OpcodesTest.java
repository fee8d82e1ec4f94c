package lockstep.engine.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import lockstep.python.code.Op;
import org.junit.jupiter.api.Test;

/** The loop's numbers are those of the instruction set. */
final class OpcodesTest {
    @Test
    void opcodes_areTheOrdinals() throws IllegalAccessException {
        int count = 0;
        for (Field field : Opcodes.class.getDeclaredFields()) {
            if (field.getType() == int.class) {
                assertEquals(Op.valueOf(field.getName()).ordinal(), field.getInt(null), field.getName());
                count++;
            }
        }
        assertEquals(Op.values().length, count);
    }
}
