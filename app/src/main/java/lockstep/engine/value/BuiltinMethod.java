package lockstep.engine.value;

/** A method of a builtin type: binds to the instance it is read through. Immutable. */
public final class BuiltinMethod extends BuiltinFunction {
    public BuiltinMethod(Signature signature, Body body) {
        super(signature, body);
    }

    @Override
    public String toString() {
        return "<method '" + name() + "'>";
    }
}
