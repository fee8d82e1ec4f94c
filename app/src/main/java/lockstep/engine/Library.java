package lockstep.engine;

import java.util.List;
import java.util.function.Function;
import lockstep.engine.future.FutureTypes;
import lockstep.engine.interpreter.CodeModule;
import lockstep.engine.interpreter.Modules;
import lockstep.engine.module.DataModule;
import lockstep.engine.module.Deque;
import lockstep.engine.module.IteratorsModule;
import lockstep.engine.module.LoopModule;
import lockstep.engine.module.MathModule;
import lockstep.engine.module.OsModule;
import lockstep.engine.module.SysModule;
import lockstep.engine.module.ThreadModule;
import lockstep.engine.module.TimeModule;
import lockstep.engine.module.Twister;
import lockstep.engine.process.FileModule;
import lockstep.engine.process.PickleModule;
import lockstep.engine.process.ProcessModule;
import lockstep.engine.process.WebModule;
import lockstep.engine.race.OrderModule;
import lockstep.engine.regex.RegexModule;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.PyModule;

/**
 * A module written in Java. All are made in one place and not by a function object each, of which every start of a process
 * would link all.
 *
 * @param name programs import it by
 */
record Library(String name) implements Function<CodeThread, PyModule> {
    private static final List<String> NAMES = List.of(
            "sys",
            "os",
            "time",
            "math",
            "_random",
            "_collections",
            "_itertools",
            "_thread",
            "_futures",
            "_loop",
            "_process",
            "_pickle",
            "_file",
            "_re",
            "_data",
            "_code",
            "_order",
            "_web");

    /** Offers all of them. */
    static void offer(Modules modules) {
        for (String name : NAMES) {
            modules.offer(name, new Library(name));
        }
    }

    @Override
    public PyModule apply(CodeThread thread) {
        return switch (name) {
            case "sys" -> SysModule.create(thread);
            case "os" -> OsModule.create(thread);
            case "time" -> TimeModule.create();
            case "math" -> MathModule.create();
            case "_random" -> Twister.create();
            case "_collections" -> Deque.create();
            case "_itertools" -> IteratorsModule.create();
            case "_thread" -> ThreadModule.create();
            case "_futures" -> FutureTypes.create();
            case "_loop" -> LoopModule.create();
            case "_process" -> ProcessModule.create();
            case "_pickle" -> PickleModule.create();
            case "_file" -> FileModule.create();
            case "_re" -> RegexModule.create();
            case "_data" -> DataModule.create();
            case "_code" -> CodeModule.create();
            case "_order" -> OrderModule.create();
            case "_web" -> WebModule.create();
            default -> throw new IllegalArgumentException("no module " + name);
        };
    }
}
