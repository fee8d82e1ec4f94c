package lockstep.engine.process;

import java.util.HashMap;
import java.util.Map;
import lockstep.engine.image.HeapImage;
import lockstep.engine.image.ImageException;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Modules;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.PyModule;

/** A process in its image: everything that its modules and one function reach. */
final class ForkImage {
    /**
     * The root of an image.
     *
     * @param modules the loaded modules by name
     * @param callable what the child calls
     */
    private record Root(Map<String, PyModule> modules, Object callable) {}

    private ForkImage() {}

    /** Writes the image; nothing else may run in the process meanwhile. */
    static byte[] write(Interpreter interpreter, Map<String, Object> services, Object callable) {
        Root root = new Root(new HashMap<>(interpreter.machine().modules().loaded()), callable);
        return HeapImage.write(root, new ForkAnchors(interpreter, services));
    }

    /**
     * Makes the copy in a process where nothing of the program has run.
     *
     * @return what to call
     */
    static Object read(PyThread thread, Interpreter interpreter, Map<String, Object> services, byte[] image) {
        ForkAnchors anchors = new ForkAnchors(interpreter, services);
        if (!(HeapImage.read(image, anchors) instanceof Root root)) {
            throw new ImageException("an image of something else than a process");
        }
        Modules modules = interpreter.machine().modules();
        root.modules.forEach(modules::enter);
        anchors.rehash(thread);
        return root.callable;
    }
}
