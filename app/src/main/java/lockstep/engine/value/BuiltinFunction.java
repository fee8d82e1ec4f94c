package lockstep.engine.value;

/** A function written in Java. It does not bind to an instance it is read through. Immutable. */
public sealed class BuiltinFunction permits BuiltinMethod {
    /** What it does. */
    @FunctionalInterface
    public interface Body {
        /**
         * @param context the calling thread
         * @param arguments one for each parameter; null where the default is {@code ?} and nothing was given
         * @return the result, or a {@link Wait}, or a {@link Delegate}
         * @throws PyError to raise
         */
        Object call(Context context, Object[] arguments);
    }

    private final Signature signature;
    private final Body body;

    public BuiltinFunction(Signature signature, Body body) {
        this.signature = signature;
        this.body = body;
    }

    /** Makes a function from the text of its signature, for example {@code "len(obj, /)"}. */
    public static BuiltinFunction of(String signature, Body body) {
        return new BuiltinFunction(Signature.parse(signature), body);
    }

    /** Returns the {@code __name__}. */
    public final String name() {
        return signature.name();
    }

    /** Returns the parameters. */
    public final Signature signature() {
        return signature;
    }

    /** Returns the body, to be called with arguments that the signature bound. */
    public final Body body() {
        return body;
    }

    @Override
    public String toString() {
        return "<built-in function " + name() + ">";
    }
}
