package lockstep.engine.value;

/** What a coroutine's {@code __await__} gives: goes through the coroutine's steps. */
public record CoroutineSteps(PyType type, PyCoroutine coroutine) implements Typed {}
