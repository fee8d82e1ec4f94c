package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.type.Attributes;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.CodeObject;
import org.jspecify.annotations.Nullable;

/** The instructions that make functions and classes and import modules. Stateless. */
final class Definitions {
    private Definitions() {}

    /** Makes the class when its body has ended. */
    private record ClassBody(
            String name, List<Object> bases, Map<String, Object> keywords, Map<String, Object> namespace)
            implements Completion {
        @Override
        public Object complete(Interpreter interpreter, @Nullable Frame caller, Object result) {
            return ClassBuilder.build(interpreter, name, bases, keywords, namespace, result);
        }
    }

    static int execute(Interpreter in, Frame f, int op, int pc) {
        int[] code = f.code.code;
        switch (op) {
            case MAKE_FUNCTION:
                f.registers[code[pc + 1]] = function(in, f, pc);
                return pc + 7 + code[pc + 6];
            case BUILD_CLASS:
                return buildClass(in, f, pc);
            case IMPORT: {
                String name = (String) f.code.constants[code[pc + 2]];
                PyModule module = in.machine.modules().load(in, name, code[pc + 3] == 1);
                f.registers[code[pc + 1]] = module;
                return pc + 4;
            }
            case IMPORT_FROM: {
                Object module = Cold.source(f, pc + 2);
                String name = f.code.names[code[pc + 3]];
                f.registers[code[pc + 1]] = in.machine.modules().member(in, module, name);
                return pc + 4;
            }
            case IMPORT_STAR: {
                PyModule module = (PyModule) Cold.source(f, pc + 1);
                importStar(in, module, f.code.module());
                return pc + 2;
            }
            default:
                throw new IllegalStateException("no definition: " + op);
        }
    }

    private static void importStar(Interpreter in, PyModule module, PyModule target) {
        Object all = module.get("__all__");
        if (all != null) {
            for (Object name : Operations.array(in, all)) {
                Object value = Attributes.get(in.thread, module, (String) name);
                in.memory.store(target.cell((String) name), value);
            }
            return;
        }
        module.content().forEach((name, value) -> {
            if (!name.startsWith("_")) {
                in.memory.store(target.cell(name), value);
            }
        });
    }

    private static PyFunction function(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        Cell[] closure = new Cell[code[pc + 6]];
        for (int i = 0; i < closure.length; i++) {
            closure[i] = (Cell) f.registers[code[pc + 7 + i]];
        }
        Object defaults = Cold.source(f, pc + 3);
        return function(in, f.code, code[pc + 2], defaults, Cold.source(f, pc + 4), Cold.source(f, pc + 5), closure);
    }

    /** Makes a function of a child; defaults and annotations are as MAKE_FUNCTION has them. */
    static PyFunction function(
            Interpreter in,
            LinkedCode code,
            int number,
            Object given,
            Object givenByKeyword,
            Object annotations,
            Cell[] closure) {
        CodeObject child = code.object().children().get(number);
        Object[] defaults = given instanceof PyTuple tuple ? tuple.items() : new Object[0];
        Map<String, Object> keywordDefaults = givenByKeyword instanceof PyDict dict ? strings(in, dict) : Map.of();
        PyFunction function = new PyFunction(code.unit().code(child.index()), defaults, keywordDefaults, closure);
        if (annotations instanceof PyDict dict) {
            function.attribute("__annotations__", dict);
        }
        return function;
    }

    static Map<String, Object> strings(Interpreter in, PyDict dict) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Object key : dict.keys()) {
            Object value = dict.get(in.thread, key);
            if (key instanceof String text && value != null) {
                map.put(text, value);
            }
        }
        return map;
    }

    private static int buildClass(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        String name = (String) f.code.constants[code[pc + 2]];
        PyFunction body = (PyFunction) Cold.source(f, pc + 3);
        Map<String, Object> keywords = Cold.source(f, pc + 4) instanceof PyDict dict ? strings(in, dict) : Map.of();
        List<Object> bases = new ArrayList<>();
        for (Object base : CallOps.arguments(f, pc + 5, null)) {
            if (base instanceof Intrinsics.Bases spread) {
                bases.addAll(List.of(spread.all()));
            } else {
                bases.add(base);
            }
        }
        Map<String, Object> namespace = ClassBuilder.prepare(in, name, bases, keywords);
        f.destination = code[pc + 1];
        f.next = pc + 6 + code[pc + 5];
        Calls.startFunction(in, body, new Object[0], null);
        Frame frame = java.util.Objects.requireNonNull(in.top);
        frame.namespace = namespace;
        frame.complete(new ClassBody(name, bases, keywords, namespace));
        return Interpreter.RELOAD;
    }
}
