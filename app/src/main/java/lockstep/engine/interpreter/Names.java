package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Missing;
import lockstep.engine.value.PyError;
import org.jspecify.annotations.Nullable;

/** Instructions on names, where the name is unbound or looked for in several places. Stateless. */
final class Names {
    private Names() {}

    static PyError unboundLocal(Frame f, int register) {
        return Errors.of(
                ExceptionTypes.UNBOUND_LOCAL_ERROR,
                "cannot access local variable '" + f.code.localNames().get(register)
                        + "' where it is not associated with a value");
    }

    static PyError emptyCell(Frame f, int register) {
        int free = register - f.code.firstFree;
        if (free < 0) {
            return unboundLocal(f, register);
        }
        return Errors.nameError(
                "cannot access free variable '%s' where it is not associated with a value in enclosing scope",
                f.code.object().freeNames().get(free));
    }

    static int deleteCell(Interpreter in, Frame f, int pc) {
        int register = f.code.code[pc + 1];
        Cell cell = (Cell) f.registers[register];
        if (in.memory.load(cell) == null) {
            throw emptyCell(f, register);
        }
        in.memory.store(cell, null);
        return pc + 2;
    }

    static int execute(Interpreter in, Frame f, int op, int pc) {
        int[] code = f.code.code;
        String[] names = f.code.names;
        switch (op) {
            case LOAD_GLOBAL: {
                int global = code[pc + 2];
                String name = f.code.unit().unit().globalNames().get(global);
                f.registers[code[pc + 1]] = builtin(in, f, name);
                return pc + 3;
            }
            case DELETE_GLOBAL: {
                Cell cell = f.code.globals[code[pc + 1]];
                if (in.memory.load(cell) == null) {
                    throw undefined(in, f, f.code.unit().unit().globalNames().get(code[pc + 1]));
                }
                in.memory.store(cell, null);
                return pc + 2;
            }
            case LOAD_CLASS_CELL: {
                Object value = namespace(f).get(names[code[pc + 3]]);
                if (value == null) {
                    value = in.memory.load((Cell) f.registers[code[pc + 2]]);
                }
                if (value == null) {
                    throw emptyCell(f, code[pc + 2]);
                }
                f.registers[code[pc + 1]] = value;
                return pc + 4;
            }
            case LOAD_NAME: {
                String name = names[code[pc + 2]];
                Object value = namespace(f).get(name);
                if (value == null) {
                    value = in.memory.load(f.code.module().cell(name));
                }
                f.registers[code[pc + 1]] = value == null ? builtin(in, f, name) : value;
                return pc + 3;
            }
            case STORE_NAME:
                namespace(f).put(names[code[pc + 1]], Cold.source(f, pc + 2));
                return pc + 3;
            case DELETE_NAME:
                if (namespace(f).remove(names[code[pc + 1]]) == null) {
                    throw undefined(in, f, names[code[pc + 1]]);
                }
                return pc + 2;
            default:
                throw new IllegalStateException("no instruction on names: " + op);
        }
    }

    private static Object builtin(Interpreter in, Frame f, String name) {
        Object value = in.machine.builtin(name);
        if (value == null) {
            throw undefined(in, f, name);
        }
        return value;
    }

    private static PyError undefined(Interpreter in, Frame f, String name) {
        PyError error = Errors.nameError("name '%s' is not defined", name);
        error.exception().attribute("name", name);
        Set<String> inReach = new LinkedHashSet<>(f.code.localNames());
        inReach.addAll(f.code.module().content().keySet());
        inReach.addAll(in.machine.builtinNames());
        error.exception().missing(new Missing(name, null, inReach));
        return error;
    }

    private static Map<String, Object> namespace(Frame f) {
        @Nullable Map<String, Object> namespace = f.namespace;
        if (namespace == null) {
            throw new IllegalStateException("class names outside a class body");
        }
        return namespace;
    }
}
