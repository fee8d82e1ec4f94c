package lockstep.engine.state;

import java.util.Set;
import lockstep.engine.interpreter.Compilation;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.LinkedUnit;
import lockstep.engine.interpreter.Machine;
import lockstep.engine.interpreter.Modules;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Shape;
import lockstep.engine.value.Signature;
import lockstep.python.code.CodeObject;
import lockstep.python.code.CompiledUnit;

/** What runs a program and what describes it: the same objects in every state and for every process of an exploration. */
public final class Machinery {
    private static final Set<Class<?>> CLASSES = Set.of(
            PyType.class,
            LinkedCode.class,
            LinkedUnit.class,
            CodeObject.class,
            CompiledUnit.class,
            Machine.class,
            Modules.class,
            Compilation.class,
            Interpreter.class,
            PyModule.class,
            Shape.class,
            Signature.class,
            PyThreads.class);

    private Machinery() {}

    /** Whether objects of just this class belong to it. */
    public static boolean includes(Class<?> type) {
        return CLASSES.contains(type);
    }
}
