package lockstep.engine.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lockstep.engine.type.Errors;
import lockstep.engine.value.Context;
import lockstep.engine.value.Nearest;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.CodeObject;
import org.jspecify.annotations.Nullable;

/** Places the arguments of a call in the registers of a Python function, with CPython's words where they do not fit. */
final class Binding {
    private final PyFunction function;
    private final CodeObject code;
    private final Object[] given;
    private final int count;
    private final String @Nullable [] keywords;
    private final Object[] registers;
    private final @Nullable PyDict others;

    private Binding(Context context, PyFunction function, Object[] given, String @Nullable [] keywords) {
        this.function = function;
        this.code = function.code().object();
        this.given = given;
        this.keywords = keywords;
        this.count = given.length - (keywords == null ? 0 : keywords.length);
        this.registers = new Object[code.registerCount()];
        this.others = code.variadicKeywords() ? context.heap().dict() : null;
    }

    /**
     * Returns registers with all parameters set.
     *
     * @param given positional arguments, then the values of {@code keywords}
     */
    static Object[] bind(Context context, PyFunction function, Object[] given, String @Nullable [] keywords) {
        Binding binding = new Binding(context, function, given, keywords);
        binding.place(context);
        return binding.registers;
    }

    /**
     * Returns positional arguments with the defaults of those that are missing.
     *
     * @param parameters how many the function has where it has only such as go by position; -1 where it has others
     * @return null where that takes more than this
     */
    static Object @Nullable [] completed(PyFunction function, int parameters, Object[] given) {
        int missing = parameters - given.length;
        if (missing == 0) {
            return given;
        }
        Object[] defaults = function.defaults();
        if (parameters < 0 || missing < 0 || missing > defaults.length) {
            return null;
        }
        Object[] all = Arrays.copyOf(given, parameters, Object[].class);
        System.arraycopy(defaults, defaults.length - missing, all, given.length, missing);
        return all;
    }

    private void place(Context context) {
        int positional = code.positionalCount();
        int named = positional + code.keywordOnlyCount();
        System.arraycopy(given, 0, registers, 0, Math.min(count, positional));
        int after = named;
        if (code.variadic()) {
            int rest = Math.max(0, count - positional);
            Object[] tail = new Object[rest];
            System.arraycopy(given, count - rest, tail, 0, rest);
            registers[after++] = new PyTuple(tail);
        }
        if (others != null) {
            registers[after] = others;
        }
        if (keywords != null) {
            placeKeywords(context, keywords);
        }
        if (count > positional && !code.variadic()) {
            throw tooMany();
        }
        fillDefaults(positional, named);
    }

    private void placeKeywords(Context context, String[] names) {
        for (int i = 0; i < names.length; i++) {
            Object value = given[count + i];
            int place = find(names[i], code.positionalOnlyCount());
            if (place >= 0) {
                if (registers[place] != null) {
                    throw error("%s() got multiple values for argument '%s'", names[i]);
                }
                registers[place] = value;
            } else if (others != null) {
                others.put(context, names[i], value);
            } else if (find(names[i], 0) >= 0) {
                throw error("%s() got some positional-only arguments passed as keyword arguments: '%s'", names[i]);
            } else {
                throw error(
                        "%s() got an unexpected keyword argument '%s'" + Nearest.argument(names[i], namedParameters()),
                        names[i]);
            }
        }
    }

    private List<String> namedParameters() {
        return code.localNames().subList(code.positionalOnlyCount(), code.positionalCount() + code.keywordOnlyCount());
    }

    private int find(String name, int from) {
        int end = code.positionalCount() + code.keywordOnlyCount();
        for (int i = from; i < end; i++) {
            if (code.localNames().get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void fillDefaults(int positional, int named) {
        Object[] defaults = function.defaults();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < positional; i++) {
            if (registers[i] == null) {
                int at = i - (positional - defaults.length);
                if (at >= 0) {
                    registers[i] = defaults[at];
                } else {
                    missing.add(code.localNames().get(i));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw missing("positional", missing);
        }
        Map<String, Object> keywordDefaults = function.keywordDefaults();
        for (int i = positional; i < named; i++) {
            if (registers[i] == null) {
                Object value = keywordDefaults.get(code.localNames().get(i));
                if (value == null) {
                    missing.add(code.localNames().get(i));
                } else {
                    registers[i] = value;
                }
            }
        }
        if (!missing.isEmpty()) {
            throw missing("keyword-only", missing);
        }
    }

    private PyError error(String text, String name) {
        return Errors.typeError(text, function.qualifiedName(), name);
    }

    private PyError missing(String kind, List<String> names) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                list.append(names.size() == 2 ? " and " : i == names.size() - 1 ? ", and " : ", ");
            }
            list.append('\'').append(names.get(i)).append('\'');
        }
        return Errors.typeError(
                "%s() missing %d required %s argument%s: %s",
                function.qualifiedName(), names.size(), kind, names.size() == 1 ? "" : "s", list);
    }

    private PyError tooMany() {
        int most = code.positionalCount();
        int least = most - function.defaults().length;
        int extra = 0;
        for (int i = most; i < most + code.keywordOnlyCount(); i++) {
            extra += registers[i] == null ? 0 : 1;
        }
        String takes = least == most ? Integer.toString(most) : "from " + least + " to " + most;
        boolean plural = least != most || most != 1;
        String gave = extra == 0
                ? count + (count == 1 ? " was" : " were")
                : count + " positional argument" + (count == 1 ? "" : "s") + " (and " + extra + " keyword-only argument"
                        + (extra == 1 ? "" : "s") + ") were";
        return Errors.typeError(
                "%s() takes %s positional argument%s but %s given",
                function.qualifiedName(), takes, plural ? "s" : "", gave);
    }
}
