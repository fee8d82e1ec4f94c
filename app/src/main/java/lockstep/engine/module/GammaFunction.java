package lockstep.engine.module;

/**
 * The factorial of what is no whole number, and its logarithm: Lanczos' approximation with thirteen terms, as a ratio of
 * two polynomials, in the order of steps that CPython takes.
 */
final class GammaFunction {
    private static final double G = 6.024680040776729583740234375;
    private static final double[] ABOVE = {
        23531376880.41075968857200767445163675473076, 42919803642.64909876895789904700198885093263,
        35711959237.35566804944018545154716670596718, 17921034426.03720969991975575445893111267403,
        6039542586.352028005064291644307297921069938, 1439720407.311721673663223072794912393972267,
        248874557.8620541565114603864132294232163077, 31426415.58540019438061423162831820536287787,
        2876370.628935372441225409051620849613599112, 186056.2653952234950402949897160456992822505,
        8071.672002365816210638002902272250613822, 210.8242777515793458725097339207133627117,
        2.506628274631000270164908177133837338626
    };
    private static final double[] BELOW = {
        0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1
    };
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;
    private static final int LAST_EXACT_FACTORIAL = 23;
    private static final double TINY = 1e-20;

    private GammaFunction() {}

    /** Returns the function's value; NaN where it has none. */
    static double of(double x) {
        if (Double.isInfinite(x)) {
            return x > 0 ? x : Double.NaN;
        }
        if (x == 0) {
            return Double.NaN;
        }
        if (x == Math.rint(x) && x <= LAST_EXACT_FACTORIAL) {
            return x < 0 ? Double.NaN : factorial((int) x - 1);
        }
        double size = Math.abs(x);
        if (size < TINY) {
            return 1 / x;
        }
        if (size > 200) {
            return x < 0 ? 0 / sineOfPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = size + (G - 0.5);
        double rest = size > G - 0.5 ? y - size - (G - 0.5) : y - (G - 0.5) - size;
        rest = rest * G / y;
        if (x < 0) {
            double value = -Math.PI / sineOfPi(size) / size * Math.exp(y) / sum(size);
            value -= rest * value;
            if (size < 140) {
                return value / Math.pow(y, size - 0.5);
            }
            double root = Math.pow(y, size / 2 - 0.25);
            return value / root / root;
        }
        double value = sum(size) / Math.exp(y);
        value += rest * value;
        if (size < 140) {
            return value * Math.pow(y, size - 0.5);
        }
        double root = Math.pow(y, size / 2 - 0.25);
        return value * root * root;
    }

    /** Returns the logarithm of the function's size; NaN where the function has no value. */
    static double logarithm(double x) {
        if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == Math.rint(x) && x <= 2) {
            return x <= 0 ? Double.NaN : 0;
        }
        double size = Math.abs(x);
        if (size < TINY) {
            return -Math.log(size);
        }
        double value = Math.log(sum(size)) - G;
        value += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
        if (x < 0) {
            value = LOG_PI - Math.log(Math.abs(sineOfPi(size))) - Math.log(size) - value;
        }
        return value;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    private static double sum(double x) {
        double above = 0;
        double below = 0;
        if (x < 5) {
            for (int i = ABOVE.length - 1; i >= 0; i--) {
                above = above * x + ABOVE[i];
                below = below * x + BELOW[i];
            }
        } else {
            for (int i = 0; i < ABOVE.length; i++) {
                above = above / x + ABOVE[i];
                below = below / x + BELOW[i];
            }
        }
        return above / below;
    }

    /** The sine of pi times a number, exact where that is whole. */
    private static double sineOfPi(double x) {
        double y = Math.abs(x) % 2;
        double sine =
                switch ((int) Math.round(2 * y)) {
                    case 0 -> Math.sin(Math.PI * y);
                    case 1 -> Math.cos(Math.PI * (y - 0.5));
                    case 2 -> Math.sin(Math.PI * (1 - y));
                    case 3 -> -Math.cos(Math.PI * (y - 1.5));
                    default -> Math.sin(Math.PI * (y - 2));
                };
        return Math.copySign(1, x) * sine;
    }
}
