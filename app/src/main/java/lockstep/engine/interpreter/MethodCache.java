package lockstep.engine.interpreter;

import lockstep.engine.value.BuiltinMethod;

/** Which builtin method a call by name means on values of one Java class. Immutable. */
public record MethodCache(Class<?> receiver, BuiltinMethod method) {}
