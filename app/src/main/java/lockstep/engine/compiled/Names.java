package lockstep.engine.compiled;

/** Names of the engine's classes and their descriptors, as generated code refers to them. */
final class Names {
    static final String PACKAGE = "lockstep/engine/interpreter/";
    static final String INTERPRETER = "L" + PACKAGE + "Interpreter;";
    static final String FRAME_CLASS = PACKAGE + "Frame";
    static final String FRAME = "L" + FRAME_CLASS + ";";
    static final String LINKED = "L" + PACKAGE + "LinkedCode;";
    static final String CALLS = PACKAGE + "HotCalls";
    static final String VALUES = PACKAGE + "HotValues";
    static final String EXITS = PACKAGE + "HotExits";
    static final String CACHE = "L" + PACKAGE + "AttributeCache;";
    static final String THREAD_CLASS = "lockstep/engine/value/CodeThread";
    static final String THREAD = "L" + THREAD_CLASS + ";";
    static final String FUNCTION_CLASS = "lockstep/engine/value/PyFunction";
    static final String FUNCTION = "L" + FUNCTION_CLASS + ";";
    static final String CODE = "L" + FUNCTION_CLASS + "$Code;";
    static final String LIST_CLASS = "lockstep/engine/value/PyList";
    static final String CELL_CLASS = "lockstep/engine/value/Cell";
    static final String RANGE_CLASS = "lockstep/engine/value/PyRange";
    static final String ITERATOR_CLASS = "lockstep/engine/type/RangeIterator";
    static final String GROWING_CLASS = "lockstep/engine/type/GrowingText";
    static final String METHOD = "Llockstep/engine/value/BuiltinMethod;";
    static final String TYPE = "Llockstep/engine/value/PyType;";
    static final String OBJECT_CLASS = "java/lang/Object";
    static final String OBJECT = "Ljava/lang/Object;";
    static final String OBJECTS = "[" + OBJECT;

    private Names() {}
}
