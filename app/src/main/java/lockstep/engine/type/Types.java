package lockstep.engine.type;

import java.math.BigInteger;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.Cell;
import lockstep.engine.value.ClassMethod;
import lockstep.engine.value.GenericAlias;
import lockstep.engine.value.NativeProperty;
import lockstep.engine.value.Property;
import lockstep.engine.value.PyAsyncGenerator;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyCoroutine;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Slice;
import lockstep.engine.value.Slot;
import lockstep.engine.value.StaticMethod;
import lockstep.engine.value.TypeAlias;
import lockstep.engine.value.TypeVariable;
import lockstep.engine.value.Typed;
import lockstep.engine.value.UnionType;
import lockstep.python.code.Singleton;

/**
 * The builtin types and which type a value has. Immutable. What a type can do is listed in the class named {@code
 * XxxMethods}.
 */
public final class Types {
    public static final PyType OBJECT = PyType.builtin("object", null, ObjectMethods::fill);
    public static final PyType TYPE = PyType.builtin("type", OBJECT, TypeMethods::fill);
    public static final PyType NONE = PyType.builtin("NoneType", OBJECT, content -> {});
    public static final PyType ELLIPSIS = PyType.builtin("ellipsis", OBJECT, content -> {});
    public static final PyType NOT_IMPLEMENTED = PyType.builtin("NotImplementedType", OBJECT, content -> {});

    public static final PyType INT = PyType.builtin("int", OBJECT, IntMethods::fill);
    public static final PyType BOOL = PyType.builtin("bool", INT, BoolMethods::fill);
    public static final PyType FLOAT = PyType.builtin("float", OBJECT, FloatMethods::fill);
    public static final PyType STR = PyType.builtin("str", OBJECT, StrMethods::fill);
    public static final PyType BYTES = PyType.builtin("bytes", OBJECT, BytesMethods::fill);
    public static final PyType BYTEARRAY = PyType.builtin("bytearray", OBJECT, ByteArrayMethods::fill);
    public static final PyType MEMORYVIEW = PyType.builtin("memoryview", OBJECT, MemoryView::fill);
    public static final PyType LIST = PyType.builtin("list", OBJECT, ListMethods::fill);
    public static final PyType TUPLE = PyType.builtin("tuple", OBJECT, TupleMethods::fill);
    public static final PyType DICT = PyType.builtin("dict", OBJECT, DictMethods::fill);
    public static final PyType SET = PyType.builtin("set", OBJECT, SetMethods::fill);
    public static final PyType FROZENSET = PyType.builtin("frozenset", OBJECT, SetMethods::fillFrozen);
    public static final PyType RANGE = PyType.builtin("range", OBJECT, RangeMethods::fill);
    public static final PyType SLICE = PyType.builtin("slice", OBJECT, SliceMethods::fill);

    public static final PyType FUNCTION = PyType.builtin("function", OBJECT, FunctionMethods::fill);
    public static final PyType METHOD = PyType.builtin("method", OBJECT, FunctionMethods::fillBound);
    public static final PyType BUILTIN_FUNCTION =
            PyType.builtin("builtin_function_or_method", OBJECT, FunctionMethods::fillBuiltin);
    public static final PyType BUILTIN_METHOD =
            PyType.builtin("method_descriptor", OBJECT, FunctionMethods::fillBuiltin);
    public static final PyType PROPERTY = PyType.builtin("property", OBJECT, DescriptorMethods::fillProperty);
    public static final PyType STATIC_METHOD = PyType.builtin("staticmethod", OBJECT, DescriptorMethods::fillStatic);
    public static final PyType CLASS_METHOD = PyType.builtin("classmethod", OBJECT, DescriptorMethods::fillClass);
    public static final PyType GETSET = PyType.builtin("getset_descriptor", OBJECT, content -> {});
    public static final PyType MEMBER = PyType.builtin("member_descriptor", OBJECT, content -> {});
    public static final PyType SUPER = PyType.builtin("super", OBJECT, DescriptorMethods::fillSuper);
    public static final PyType MODULE = PyType.builtin("module", OBJECT, content -> {});
    public static final PyType CELL = PyType.builtin("cell", OBJECT, FunctionMethods::fillCell);
    public static final PyType GENERATOR = PyType.builtin("generator", OBJECT, GeneratorMethods::fill);

    public static final PyType COROUTINE = PyType.builtin("coroutine", OBJECT, CoroutineMethods::fill);
    public static final PyType ASYNC_GENERATOR =
            PyType.builtin("async_generator", OBJECT, CoroutineMethods::fillAsyncGenerator);

    private static final ClassValue<PyType> BY_CLASS = new ClassValue<>() {
        @Override
        protected PyType computeValue(Class<?> type) {
            return byClass(type);
        }
    };

    private Types() {}

    /** Returns {@code type(value)}. */
    public static PyType of(Object value) {
        if (value instanceof PyInstance instance) {
            return instance.type();
        }
        if (value instanceof Long) {
            return INT;
        }
        if (value instanceof String) {
            return STR;
        }
        if (value instanceof PyType type) {
            PyType metatype = type.metatype();
            return metatype == null ? TYPE : metatype;
        }
        if (value instanceof Typed typed) {
            return typed.type();
        }
        if (value instanceof Singleton singleton) {
            return switch (singleton) {
                case NONE -> NONE;
                case ELLIPSIS -> ELLIPSIS;
                case NOT_IMPLEMENTED -> NOT_IMPLEMENTED;
            };
        }
        if (value instanceof BoundMethod method) {
            return method.callable() instanceof BuiltinFunction ? BUILTIN_FUNCTION : METHOD;
        }
        if (value instanceof TypeVariable variable) {
            return HintTypes.of(variable);
        }
        if (value instanceof PyGenerator generator
                && generator.function().attribute(PyFunction.ITERATOR_TYPE) instanceof PyType shown) {
            return shown;
        }
        return BY_CLASS.get(value.getClass());
    }

    /** Returns whether {@code isinstance(value, type)}. */
    public static boolean isInstance(Object value, PyType type) {
        return of(value).isSubtypeOf(type);
    }

    /** Whether calling the value does anything but raise. */
    public static boolean isCallable(Object value) {
        return value instanceof PyFunction
                || value instanceof PyType
                || value instanceof BuiltinFunction
                || value instanceof BoundMethod
                || of(value).lookup("__call__") != null;
    }

    /** Returns the name of the value's type, as errors show it. */
    public static String nameOf(Object value) {
        return of(value).nameInMessages();
    }

    private static PyType byClass(Class<?> type) {
        if (type == Double.class) {
            return FLOAT;
        }
        if (type == Boolean.class) {
            return BOOL;
        }
        if (type == BigInteger.class) {
            return INT;
        }
        if (PyList.class.isAssignableFrom(type)) {
            return LIST;
        }
        if (PyDict.class.isAssignableFrom(type)) {
            return DICT;
        }
        if (type == PyFrozenSet.class) {
            return FROZENSET;
        }
        if (PySet.class.isAssignableFrom(type)) {
            return SET;
        }
        if (type == PyTuple.class) {
            return TUPLE;
        }
        if (type == PyBytes.class) {
            return BYTES;
        }
        if (type == PyByteArray.class) {
            return BYTEARRAY;
        }
        if (type == PyRange.class) {
            return RANGE;
        }
        if (type == Slice.class) {
            return SLICE;
        }
        return functionLike(type);
    }

    private static PyType functionLike(Class<?> type) {
        if (type == PyFunction.class) {
            return FUNCTION;
        }
        if (type == BuiltinMethod.class) {
            return BUILTIN_METHOD;
        }
        if (BuiltinFunction.class.isAssignableFrom(type)) {
            return BUILTIN_FUNCTION;
        }
        if (type == PyModule.class) {
            return MODULE;
        }
        if (type == PyGenerator.class) {
            return GENERATOR;
        }
        if (type == PyCoroutine.class) {
            return COROUTINE;
        }
        if (type == PyAsyncGenerator.class) {
            return ASYNC_GENERATOR;
        }
        if (type == Property.class) {
            return PROPERTY;
        }
        if (type == StaticMethod.class) {
            return STATIC_METHOD;
        }
        if (type == ClassMethod.class) {
            return CLASS_METHOD;
        }
        if (type == Slot.class) {
            return MEMBER;
        }
        if (type == NativeProperty.class) {
            return GETSET;
        }
        if (type == Cell.class) {
            return CELL;
        }
        if (type == SuperProxy.class) {
            return SUPER;
        }
        return hint(type);
    }

    private static PyType hint(Class<?> type) {
        if (type == GenericAlias.class) {
            return HintTypes.GENERIC_ALIAS;
        }
        if (type == UnionType.class) {
            return HintTypes.UNION;
        }
        if (type == TypeAlias.class) {
            return HintTypes.TYPE_ALIAS;
        }
        throw new IllegalArgumentException("no Python type for " + type.getName() + "; implement Typed");
    }
}
