package lockstep.engine.module;

import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import lockstep.engine.type.Arguments;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Binary;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;

/** The module {@code math}. */
public final class MathModule {
    private MathModule() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("math");
        module.set("pi", Math.PI);
        module.set("e", Math.E);
        module.set("tau", 2 * Math.PI);
        module.set("inf", Double.POSITIVE_INFINITY);
        module.set("nan", Double.NaN);
        fillReal(module);
        Logarithms.fill(module);
        fillWhole(module);
        fillTests(module);
        fillSums(module);
        MathIntegers.fill(module);
        return module;
    }

    private static void real(PyModule module, String name, DoubleUnaryOperator function) {
        module.function(name + "(x, /)", (context, arguments) -> {
            double x = Arguments.real(context, arguments[0]);
            return checked(function.applyAsDouble(x), Double.isNaN(x), Double.isInfinite(x));
        });
    }

    /** Raises for a result that is no number or beyond floats, unless an argument was so already. */
    private static Double checked(double result, boolean nan, boolean infinite) {
        if (Double.isNaN(result) && !nan) {
            throw Errors.valueError("math domain error");
        }
        if (Double.isInfinite(result) && !infinite && !nan) {
            throw Errors.overflowError("math range error");
        }
        return result;
    }

    private static void fillReal(PyModule module) {
        real(module, "sqrt", Math::sqrt);
        real(module, "cbrt", Math::cbrt);
        real(module, "exp", Math::exp);
        real(module, "exp2", x -> Math.pow(2, x));
        real(module, "expm1", Math::expm1);
        real(module, "sin", Math::sin);
        real(module, "cos", Math::cos);
        real(module, "tan", Math::tan);
        real(module, "asin", Math::asin);
        real(module, "acos", Math::acos);
        real(module, "atan", Math::atan);
        real(module, "sinh", Math::sinh);
        real(module, "cosh", Math::cosh);
        real(module, "tanh", Math::tanh);
        real(module, "asinh", Hyperbolic::inverseSine);
        real(module, "acosh", Hyperbolic::inverseCosine);
        real(module, "atanh", Hyperbolic::inverseTangent);
        real(module, "erf", ErrorFunction::within);
        real(module, "erfc", ErrorFunction::beyond);
        real(module, "gamma", GammaFunction::of);
        real(module, "lgamma", GammaFunction::logarithm);
        real(module, "fabs", Math::abs);
        real(module, "degrees", x -> x * (180 / Math.PI));
        real(module, "radians", x -> x * (Math.PI / 180));
        real(module, "log1p", x -> x == -1 ? Double.NaN : Math.log1p(x));
        module.function("pow(x, y, /)", (context, arguments) -> {
            double x = Arguments.real(context, arguments[0]);
            double y = Arguments.real(context, arguments[1]);
            if (x == 0 && y < 0 && !Double.isInfinite(y)) {
                throw Errors.valueError("math domain error");
            }
            return x == 1
                    ? (Object) 1.0
                    : checked(
                            Math.pow(x, y),
                            Double.isNaN(x) || Double.isNaN(y),
                            Double.isInfinite(x) || Double.isInfinite(y));
        });
        module.function(
                "atan2(y, x, /)",
                (context, arguments) ->
                        Math.atan2(Arguments.real(context, arguments[0]), Arguments.real(context, arguments[1])));
        module.function("fmod(x, y, /)", (context, arguments) -> {
            double x = Arguments.real(context, arguments[0]);
            double y = Arguments.real(context, arguments[1]);
            return checked(x % y, Double.isNaN(x) || Double.isNaN(y), false);
        });
        module.function("remainder(x, y, /)", (context, arguments) -> {
            double x = Arguments.real(context, arguments[0]);
            double y = Arguments.real(context, arguments[1]);
            return checked(Math.IEEEremainder(x, y), Double.isNaN(x) || Double.isNaN(y), false);
        });
        module.function(
                "copysign(x, y, /)",
                (context, arguments) ->
                        Math.copySign(Arguments.real(context, arguments[0]), Arguments.real(context, arguments[1])));
        module.function(
                "nextafter(x, y, /)",
                (context, arguments) ->
                        Math.nextAfter(Arguments.real(context, arguments[0]), Arguments.real(context, arguments[1])));
        module.function("ulp(x, /)", (context, arguments) -> Math.ulp(Arguments.real(context, arguments[0])));
        module.function("ldexp(x, i, /)", (context, arguments) -> {
            double x = Arguments.real(context, arguments[0]);
            long shift = Math.max(-10_000, Math.min(10_000, Index.of(context, arguments[1])));
            return checked(Math.scalb(x, (int) shift), Double.isNaN(x), Double.isInfinite(x));
        });
        module.function("frexp(x, /)", (context, arguments) -> {
            double x = Arguments.real(context, arguments[0]);
            if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
                return new PyTuple(x, Ints.of(0));
            }
            int extra = Math.abs(x) < Double.MIN_NORMAL ? 60 : 0;
            double scaled = Math.scalb(x, extra);
            int exponent = Math.getExponent(scaled) + 1;
            return new PyTuple(Math.scalb(scaled, -exponent), Ints.of(exponent - extra));
        });
        module.function("modf(x, /)", (context, arguments) -> {
            double x = Arguments.real(context, arguments[0]);
            double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
            double rest = Double.isInfinite(x) ? 0 : x - whole;
            return new PyTuple(Math.copySign(rest, x), whole);
        });
    }

    private static void fillWhole(PyModule module) {
        for (String name : new String[] {"floor", "ceil", "trunc"}) {
            module.function(name + "(x, /)", (context, arguments) -> {
                Object method = Attributes.special(context, arguments[0], "__" + name + "__");
                if (method != null) {
                    return context.call(method);
                }
                if (name.equals("trunc")) {
                    throw Errors.typeError("type %s doesn't define __trunc__ method", Types.nameOf(arguments[0]));
                }
                double x = Arguments.real(context, arguments[0]);
                return context.call(
                        java.util.Objects.requireNonNull(Attributes.special(context, (Object) x, "__" + name + "__")));
            });
        }
    }

    private static void fillTests(PyModule module) {
        module.function("isnan(x, /)", (context, arguments) -> Double.isNaN(Arguments.real(context, arguments[0])));
        module.function(
                "isinf(x, /)", (context, arguments) -> Double.isInfinite(Arguments.real(context, arguments[0])));
        module.function(
                "isfinite(x, /)", (context, arguments) -> Double.isFinite(Arguments.real(context, arguments[0])));
        module.function("isclose(a, b, *, rel_tol=0.000000001, abs_tol=0.0)", (context, arguments) -> {
            double a = Arguments.real(context, arguments[0]);
            double b = Arguments.real(context, arguments[1]);
            double relative = Arguments.real(context, arguments[2]);
            double absolute = Arguments.real(context, arguments[3]);
            if (relative < 0 || absolute < 0) {
                throw Errors.valueError("tolerances must be non-negative");
            }
            if (a == b) {
                return true;
            }
            double distance = Math.abs(a - b);
            return !Double.isInfinite(a)
                    && !Double.isInfinite(b)
                    && (distance <= relative * Math.max(Math.abs(a), Math.abs(b)) || distance <= absolute);
        });
    }

    private static void fillSums(PyModule module) {
        module.function("fsum(seq, /)", (context, arguments) -> {
            BigDecimal sum = BigDecimal.ZERO;
            double special = 0;
            for (Object item : Iteration.toArray(context, arguments[0])) {
                double x = Arguments.real(context, item);
                if (Double.isFinite(x)) {
                    sum = sum.add(new BigDecimal(x));
                } else {
                    special += x;
                }
            }
            return special == 0 && !Double.isNaN(special) ? sum.doubleValue() : (Object) special;
        });
        module.function("prod(iterable, /, *, start=1)", (context, arguments) -> {
            PyIterator iterator = Iteration.of(context, arguments[0]);
            Object product = arguments[1];
            for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
                product = Operators.multiply(context, product, item);
            }
            return product;
        });
        module.function("sumprod(p, q, /)", (context, arguments) -> {
            Object[] p = Iteration.toArray(context, arguments[0]);
            Object[] q = Iteration.toArray(context, arguments[1]);
            if (p.length != q.length) {
                throw Errors.valueError("Inputs are not the same length");
            }
            Object sum = Ints.of(0);
            for (int i = 0; i < p.length; i++) {
                sum = Operators.add(context, sum, Operators.multiply(context, p[i], q[i]));
            }
            return sum;
        });
        module.function("hypot(*args)", (context, arguments) -> length(context, (Object[]) arguments[0]));
        module.function("dist(p, q, /)", (context, arguments) -> {
            Object[] p = Iteration.toArray(context, arguments[0]);
            Object[] q = Iteration.toArray(context, arguments[1]);
            if (p.length != q.length) {
                throw Errors.valueError("both points must have the same number of dimensions");
            }
            for (int i = 0; i < p.length; i++) {
                p[i] = Binary.SUBTRACT.apply(context, p[i], q[i]);
            }
            return length(context, p);
        });
    }

    private static Double length(Context context, Object[] parts) {
        if (parts.length == 2) {
            return Math.hypot(Arguments.real(context, parts[0]), Arguments.real(context, parts[1]));
        }
        double sum = 0;
        for (Object part : parts) {
            double x = Arguments.real(context, part);
            sum += x * x;
        }
        return Math.sqrt(sum);
    }
}
