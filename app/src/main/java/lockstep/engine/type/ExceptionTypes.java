package lockstep.engine.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.value.PyType;

/** The builtin exception types. */
public final class ExceptionTypes {
    /** The root; its methods are in {@link ExceptionMethods}. */
    public static final PyType BASE_EXCEPTION = PyType.builtin("BaseException", Types.OBJECT, ExceptionMethods::fill);

    public static final PyType EXCEPTION = derive("Exception", BASE_EXCEPTION);
    public static final PyType SYSTEM_EXIT = derive("SystemExit", BASE_EXCEPTION);
    public static final PyType KEYBOARD_INTERRUPT = derive("KeyboardInterrupt", BASE_EXCEPTION);
    public static final PyType GENERATOR_EXIT = derive("GeneratorExit", BASE_EXCEPTION);
    public static final PyType ARITHMETIC_ERROR = derive("ArithmeticError", EXCEPTION);
    public static final PyType ZERO_DIVISION_ERROR = derive("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final PyType OVERFLOW_ERROR = derive("OverflowError", ARITHMETIC_ERROR);
    public static final PyType FLOATING_POINT_ERROR = derive("FloatingPointError", ARITHMETIC_ERROR);
    public static final PyType ASSERTION_ERROR = derive("AssertionError", EXCEPTION);
    public static final PyType ATTRIBUTE_ERROR = derive("AttributeError", EXCEPTION);
    public static final PyType BUFFER_ERROR = derive("BufferError", EXCEPTION);
    public static final PyType EOF_ERROR = derive("EOFError", EXCEPTION);
    public static final PyType IMPORT_ERROR = derive("ImportError", EXCEPTION);
    public static final PyType MODULE_NOT_FOUND_ERROR = derive("ModuleNotFoundError", IMPORT_ERROR);
    public static final PyType LOOKUP_ERROR = derive("LookupError", EXCEPTION);
    public static final PyType INDEX_ERROR = derive("IndexError", LOOKUP_ERROR);
    public static final PyType KEY_ERROR = derive("KeyError", LOOKUP_ERROR);
    public static final PyType MEMORY_ERROR = derive("MemoryError", EXCEPTION);
    public static final PyType NAME_ERROR = derive("NameError", EXCEPTION);
    public static final PyType UNBOUND_LOCAL_ERROR = derive("UnboundLocalError", NAME_ERROR);
    public static final PyType OS_ERROR = derive("OSError", EXCEPTION);
    public static final PyType BLOCKING_IO_ERROR = derive("BlockingIOError", OS_ERROR);
    public static final PyType CHILD_PROCESS_ERROR = derive("ChildProcessError", OS_ERROR);
    public static final PyType CONNECTION_ERROR = derive("ConnectionError", OS_ERROR);
    public static final PyType BROKEN_PIPE_ERROR = derive("BrokenPipeError", CONNECTION_ERROR);
    public static final PyType CONNECTION_ABORTED_ERROR = derive("ConnectionAbortedError", CONNECTION_ERROR);
    public static final PyType CONNECTION_REFUSED_ERROR = derive("ConnectionRefusedError", CONNECTION_ERROR);
    public static final PyType CONNECTION_RESET_ERROR = derive("ConnectionResetError", CONNECTION_ERROR);
    public static final PyType FILE_EXISTS_ERROR = derive("FileExistsError", OS_ERROR);
    public static final PyType FILE_NOT_FOUND_ERROR = derive("FileNotFoundError", OS_ERROR);
    public static final PyType INTERRUPTED_ERROR = derive("InterruptedError", OS_ERROR);
    public static final PyType IS_A_DIRECTORY_ERROR = derive("IsADirectoryError", OS_ERROR);
    public static final PyType NOT_A_DIRECTORY_ERROR = derive("NotADirectoryError", OS_ERROR);
    public static final PyType PERMISSION_ERROR = derive("PermissionError", OS_ERROR);
    public static final PyType PROCESS_LOOKUP_ERROR = derive("ProcessLookupError", OS_ERROR);
    public static final PyType TIMEOUT_ERROR = derive("TimeoutError", OS_ERROR);
    public static final PyType REFERENCE_ERROR = derive("ReferenceError", EXCEPTION);
    public static final PyType RUNTIME_ERROR = derive("RuntimeError", EXCEPTION);
    public static final PyType NOT_IMPLEMENTED_ERROR = derive("NotImplementedError", RUNTIME_ERROR);
    public static final PyType RECURSION_ERROR = derive("RecursionError", RUNTIME_ERROR);
    public static final PyType STOP_ITERATION = derive("StopIteration", EXCEPTION);
    public static final PyType STOP_ASYNC_ITERATION = derive("StopAsyncIteration", EXCEPTION);
    public static final PyType SYNTAX_ERROR = derive("SyntaxError", EXCEPTION);
    public static final PyType INDENTATION_ERROR = derive("IndentationError", SYNTAX_ERROR);
    public static final PyType SYSTEM_ERROR = derive("SystemError", EXCEPTION);
    public static final PyType TYPE_ERROR = derive("TypeError", EXCEPTION);
    public static final PyType VALUE_ERROR = derive("ValueError", EXCEPTION);
    public static final PyType UNICODE_ERROR = derive("UnicodeError", VALUE_ERROR);
    public static final PyType UNICODE_DECODE_ERROR = derive("UnicodeDecodeError", UNICODE_ERROR);
    public static final PyType UNICODE_ENCODE_ERROR = derive("UnicodeEncodeError", UNICODE_ERROR);
    public static final PyType WARNING = derive("Warning", EXCEPTION);
    public static final PyType DEPRECATION_WARNING = derive("DeprecationWarning", WARNING);
    public static final PyType RUNTIME_WARNING = derive("RuntimeWarning", WARNING);
    public static final PyType USER_WARNING = derive("UserWarning", WARNING);
    public static final PyType FUTURE_WARNING = derive("FutureWarning", WARNING);
    public static final PyType SYNTAX_WARNING = derive("SyntaxWarning", WARNING);
    public static final PyType RESOURCE_WARNING = derive("ResourceWarning", WARNING);
    public static final PyType PENDING_DEPRECATION_WARNING = derive("PendingDeprecationWarning", WARNING);
    public static final PyType IMPORT_WARNING = derive("ImportWarning", WARNING);
    public static final PyType UNICODE_WARNING = derive("UnicodeWarning", WARNING);
    public static final PyType BYTES_WARNING = derive("BytesWarning", WARNING);
    public static final PyType ENCODING_WARNING = derive("EncodingWarning", WARNING);

    public static final PyType BASE_EXCEPTION_GROUP =
            PyType.builtin("BaseExceptionGroup", BASE_EXCEPTION, ExceptionGroups::fill);
    public static final PyType EXCEPTION_GROUP =
            PyType.builtinOf("ExceptionGroup", List.of(BASE_EXCEPTION_GROUP, EXCEPTION), content -> {});

    private static final Map<String, PyType> BY_NAME = new LinkedHashMap<>();

    static {
        for (PyType type : new PyType[] {
            BASE_EXCEPTION,
            EXCEPTION,
            SYSTEM_EXIT,
            KEYBOARD_INTERRUPT,
            GENERATOR_EXIT,
            ARITHMETIC_ERROR,
            ZERO_DIVISION_ERROR,
            OVERFLOW_ERROR,
            FLOATING_POINT_ERROR,
            ASSERTION_ERROR,
            ATTRIBUTE_ERROR,
            BUFFER_ERROR,
            EOF_ERROR,
            IMPORT_ERROR,
            MODULE_NOT_FOUND_ERROR,
            LOOKUP_ERROR,
            INDEX_ERROR,
            KEY_ERROR,
            MEMORY_ERROR,
            NAME_ERROR,
            UNBOUND_LOCAL_ERROR,
            OS_ERROR,
            BLOCKING_IO_ERROR,
            CHILD_PROCESS_ERROR,
            CONNECTION_ERROR,
            BROKEN_PIPE_ERROR,
            CONNECTION_ABORTED_ERROR,
            CONNECTION_REFUSED_ERROR,
            CONNECTION_RESET_ERROR,
            FILE_EXISTS_ERROR,
            FILE_NOT_FOUND_ERROR,
            INTERRUPTED_ERROR,
            IS_A_DIRECTORY_ERROR,
            NOT_A_DIRECTORY_ERROR,
            PERMISSION_ERROR,
            PROCESS_LOOKUP_ERROR,
            TIMEOUT_ERROR,
            REFERENCE_ERROR,
            RUNTIME_ERROR,
            NOT_IMPLEMENTED_ERROR,
            RECURSION_ERROR,
            STOP_ITERATION,
            STOP_ASYNC_ITERATION,
            SYNTAX_ERROR,
            INDENTATION_ERROR,
            SYSTEM_ERROR,
            TYPE_ERROR,
            VALUE_ERROR,
            UNICODE_ERROR,
            UNICODE_DECODE_ERROR,
            UNICODE_ENCODE_ERROR,
            WARNING,
            DEPRECATION_WARNING,
            RUNTIME_WARNING,
            USER_WARNING,
            FUTURE_WARNING,
            SYNTAX_WARNING,
            RESOURCE_WARNING,
            PENDING_DEPRECATION_WARNING,
            IMPORT_WARNING,
            UNICODE_WARNING,
            BYTES_WARNING,
            ENCODING_WARNING,
            BASE_EXCEPTION_GROUP,
            EXCEPTION_GROUP
        }) {
            BY_NAME.put(type.name(), type);
        }
        BY_NAME.put("EnvironmentError", OS_ERROR);
        BY_NAME.put("IOError", OS_ERROR);
    }

    private ExceptionTypes() {}

    /** Returns all of them by the names programs use. */
    public static Map<String, PyType> byName() {
        return java.util.Collections.unmodifiableMap(BY_NAME);
    }

    private static PyType derive(String name, PyType base) {
        return PyType.builtin(name, base, content -> ExceptionMethods.fillDerived(name, content));
    }
}
