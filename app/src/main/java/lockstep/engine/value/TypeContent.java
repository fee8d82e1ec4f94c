package lockstep.engine.value;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a builtin type while they are listed. A body gets its arguments as the signature's parameters in
 * order, {@code self} first; {@code null} stands for a parameter without value (default {@code ?}).
 */
public final class TypeContent {
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    private final String owner;

    TypeContent(String owner) {
        this.owner = owner;
    }

    /** A method; the signature is {@code "name(self, ...)"}. */
    public TypeContent method(String signature, BuiltinFunction.Body body) {
        BuiltinMethod method = new BuiltinMethod(Signature.parse(signature, owner), body);
        return constant(method.name(), method);
    }

    /** A static method. */
    public TypeContent staticMethod(String signature, BuiltinFunction.Body body) {
        BuiltinFunction function = new BuiltinFunction(Signature.parse(signature, owner), body);
        return constant(function.name(), function);
    }

    /** A class method; the signature is {@code "name(cls, ...)"} and the first argument the {@link PyType}. */
    public TypeContent classMethod(String signature, BuiltinFunction.Body body) {
        BuiltinFunction function = new BuiltinFunction(Signature.parse(signature, owner), body);
        return constant(function.name(), new ClassMethod(function));
    }

    /**
     * What calling the type does; the signature is {@code "name(cls, ...)"} with the type's name for messages, and the
     * first argument the {@link PyType} called (this type or a class derived from it).
     */
    public TypeContent constructor(String signature, BuiltinFunction.Body body) {
        return constant("__new__", new BuiltinFunction(Signature.parse(signature), body));
    }

    /** A read-only attribute computed from the object. */
    public TypeContent property(String name, BuiltinFunction.Body getter) {
        return property(name, getter, null);
    }

    /** A computed attribute; the setter gets the object and the value. */
    public TypeContent property(String name, BuiltinFunction.Body getter, BuiltinFunction.@Nullable Body setter) {
        return constant(name, new NativeProperty(name, getter, setter));
    }

    /** Any other attribute. */
    public TypeContent constant(String name, Object value) {
        cells.put(name, new Cell(value));
        return this;
    }

    Map<String, Cell> cells() {
        return cells;
    }
}
