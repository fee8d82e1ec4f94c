package lockstep.engine;

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

/** The modules written in Java, by the names programs import them by. Stateless. */
final class Library {
    private Library() {}

    static void offer(Modules modules) {
        modules.offer("sys", SysModule::create);
        modules.offer("os", OsModule::create);
        modules.offer("time", thread -> TimeModule.create());
        modules.offer("math", thread -> MathModule.create());
        modules.offer("_random", thread -> Twister.create());
        modules.offer("_collections", thread -> Deque.create());
        modules.offer("_itertools", thread -> IteratorsModule.create());
        modules.offer("_thread", thread -> ThreadModule.create());
        modules.offer("_futures", thread -> FutureTypes.create());
        modules.offer("_loop", thread -> LoopModule.create());
        modules.offer("_process", thread -> ProcessModule.create());
        modules.offer("_pickle", thread -> PickleModule.create());
        modules.offer("_file", thread -> FileModule.create());
        modules.offer("_re", thread -> RegexModule.create());
        modules.offer("_data", thread -> DataModule.create());
        modules.offer("_code", thread -> CodeModule.create());
        modules.offer("_order", thread -> OrderModule.create());
        modules.offer("_web", thread -> WebModule.create());
    }
}
