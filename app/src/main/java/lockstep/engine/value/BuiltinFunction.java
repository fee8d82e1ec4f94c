package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

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

    /** What it does with one argument of a kind that it knows at once: raises nothing, calls nothing, looks at no frame. */
    @FunctionalInterface
    public interface Leaf {
        /** Returns the result; null where only the body can tell. */
        @Nullable
        Object of(Object argument);
    }

    private final Signature signature;
    private final Body body;
    private final @Nullable Leaf leaf;
    private final String module;

    public BuiltinFunction(Signature signature, Body body) {
        this(signature, body, null);
    }

    /** @param leaf a short way for some arguments, with the body's results */
    public BuiltinFunction(Signature signature, Body body, @Nullable Leaf leaf) {
        this(signature, body, leaf, "builtins");
    }

    /**
     * @param leaf a short way for some arguments, with the body's results
     * @param module the {@code __module__}
     */
    BuiltinFunction(Signature signature, Body body, @Nullable Leaf leaf, String module) {
        this.signature = signature;
        this.body = body;
        this.leaf = leaf;
        this.module = module;
    }

    /** Makes a function from the text of its signature, for example {@code "len(obj, /)"}. */
    public static BuiltinFunction of(String signature, Body body) {
        return new BuiltinFunction(Signature.parse(signature), body);
    }

    /** Returns the {@code __name__}. */
    public final String name() {
        return signature.name();
    }

    /** Returns the {@code __module__}. */
    public final String module() {
        return module;
    }

    /** Returns the parameters. */
    public final Signature signature() {
        return signature;
    }

    /** Returns the body, to be called with arguments that the signature bound. */
    public final Body body() {
        return body;
    }

    /** Returns the short way for one argument; null where there is none. */
    public final @Nullable Leaf leaf() {
        return leaf;
    }

    @Override
    public String toString() {
        return "<built-in function " + name() + ">";
    }
}
