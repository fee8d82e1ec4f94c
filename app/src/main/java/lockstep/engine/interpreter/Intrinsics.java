package lockstep.engine.interpreter;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.ExceptionGroups;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.MatchParts;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Subscripts;
import lockstep.engine.value.AsyncYield;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeAlias;
import lockstep.engine.value.TypeVariable;
import lockstep.python.code.Intrinsic;

/** The steps behind one rare instruction: patterns, exception groups, type parameters. Stateless. */
final class Intrinsics {
    private static final Intrinsic[] ALL = Intrinsic.values();

    /** Bases of a class that stood behind a star. */
    record Bases(Object[] all) {}

    private Intrinsics() {}

    static int execute(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        Object value = apply(in.thread, ALL[code[pc + 2]], CallOps.arguments(f, pc + 3, null));
        f.registers[code[pc + 1]] = value;
        return pc + 4 + code[pc + 3];
    }

    private static Object apply(Context context, Intrinsic what, Object[] given) {
        return switch (what) {
            case IS_SEQUENCE -> MatchParts.isSequence(given[0]);
            case IS_MAPPING -> MatchParts.isMapping(given[0]);
            case LENGTH -> (Object) Operators.length(context, given[0]);
            case MAPPING_VALUES -> MatchParts.values(context, given[0], (PyTuple) given[1]);
            case MAPPING_REST -> MatchParts.rest(context, given[0], (PyTuple) given[1]);
            case INSTANCE_PARTS ->
                MatchParts.ofInstance(
                        context, given[0], given[1], ((Long) given[2]).intValue(), ((PyTuple) given[3]).items());
            case SPLIT_GROUP -> ExceptionGroups.splitForHandler(context, given[0], given[1]);
            case JOIN_GROUP -> join(context, given);
            case SPREAD_BASES -> new Bases(Iteration.toArray(context, given[0]));
            case TYPE_PARAMETERS_OF -> {
                PyFunction function = (PyFunction) given[0];
                function.attribute("__type_params__", given[1]);
                yield function;
            }
            case GENERIC_BASE -> {
                Interpreter in = (Interpreter) ((CodeThread) context).runner();
                Object typing = in.machine.modules().load(in, "typing", true);
                yield Subscripts.get(context, Attributes.get(context, typing, "Generic"), given[0]);
            }
            case TYPE_PARAMETER -> new TypeVariable((String) given[0], (Long) given[1], given[2]);
            case ASYNC_YIELD -> new AsyncYield(given[0]);
            case ASYNC_DROP -> Awaits.dropped(context, given[0]);
            case TYPE_ALIAS -> new TypeAlias((String) given[0], (PyTuple) given[1], given[2]);
        };
    }

    private static Object join(Context context, Object[] given) {
        List<PyException> all = new ArrayList<>();
        for (Object raised : ((PyList) given[1]).toArray()) {
            all.add((PyException) raised);
        }
        if (given[2] instanceof PyException rest) {
            all.add(rest);
        }
        return ExceptionGroups.join(context, (PyException) given[0], all);
    }
}
