package lockstep.engine.module;

/** The inverse hyperbolic functions: by ranges, so that near zero and one no digits are lost. */
final class Hyperbolic {
    private static final double LARGE = 1 << 28;
    private static final double LOG_2 = Math.log(2);

    private Hyperbolic() {}

    static double inverseSine(double x) {
        double size = Math.abs(x);
        double value;
        if (size > LARGE) {
            value = Math.log(size) + LOG_2;
        } else if (size > 2) {
            value = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
        } else {
            double square = x * x;
            value = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(value, x);
    }

    /** NaN below one. */
    static double inverseCosine(double x) {
        if (x > LARGE) {
            return Math.log(x) + LOG_2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double over = x - 1;
        return Math.log1p(over + Math.sqrt(2 * over + over * over));
    }

    /** NaN at one and beyond. */
    static double inverseTangent(double x) {
        double size = Math.abs(x);
        double twice = size + size;
        double value;
        if (size >= 1) {
            value = Double.NaN;
        } else if (size < 0.5) {
            value = 0.5 * Math.log1p(twice + twice * size / (1 - size));
        } else {
            value = 0.5 * Math.log1p(twice / (1 - size));
        }
        return Math.copySign(value, x);
    }
}
