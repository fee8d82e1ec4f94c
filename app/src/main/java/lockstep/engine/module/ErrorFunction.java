package lockstep.engine.module;

/**
 * How much of a normal distribution lies within, or beyond, a distance of its middle. By ranges: near zero x * (1 + a
 * ratio), up to 1.25 a constant + a ratio in |x| - 1, beyond that exp(-x * x) / x times the exponential of a ratio in
 * 1 / x**2. Each ratio is one of two polynomials, whose coefficients are fitted to its range.
 */
final class ErrorFunction {
    private static final double ONE = 8.45062911510467529297e-01;
    private static final long UPPER_HALF = 0xFFFFFFFF00000000L;

    private static final double[][] NEAR = {
        {
            1.28379167095512558561e-01,
            -3.25042107247001499370e-01,
            -2.84817495755985104766e-02,
            -5.77027029648944159157e-03,
            -2.37630166566501626084e-05
        },
        {
            1.0,
            3.97917223959155352819e-01,
            6.50222499887672944485e-02,
            5.08130628187576562776e-03,
            1.32494738004321644526e-04,
            -3.96022827877536812320e-06
        }
    };

    private static final double[][] AROUND_ONE = {
        {
            -2.36211856075265944077e-03,
            4.14856118683748331666e-01,
            -3.72207876035701323847e-01,
            3.18346619901161753674e-01,
            -1.10894694282396677476e-01,
            3.54783043256182359371e-02,
            -2.16637559486879084300e-03
        },
        {
            1.0,
            1.06420880400844228286e-01,
            5.40397917702171048937e-01,
            7.18286544141962662868e-02,
            1.26171219808761642112e-01,
            1.36370839120290507362e-02,
            1.19844998467991074170e-02
        }
    };

    private static final double[][] BEYOND = {
        {
            -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
            -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
            -8.12874355063065934246e+01, -9.81432934416914548592e+00
        },
        {
            1.0,
            1.96512716674392571292e+01,
            1.37657754143519042600e+02,
            4.34565877475229228821e+02,
            6.45387271733267880336e+02,
            4.29008140027567833386e+02,
            1.08635005541779435134e+02,
            6.57024977031928170135e+00,
            -6.04244152148580987438e-02
        }
    };

    private static final double[][] FAR = {
        {
            -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
            -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03,
            -4.83519191608651397019e+02
        },
        {
            1.0,
            3.03380607434824582924e+01,
            3.25792512996573918826e+02,
            1.53672958608443695994e+03,
            3.19985821950859553908e+03,
            2.55305040643316442583e+03,
            4.74528541206955367215e+02,
            -2.24409524465858183362e+01
        }
    };

    private ErrorFunction() {}

    /** Returns the part within {@code x}. */
    static double within(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (size < 0.84375) {
            return x + x * ratio(NEAR, x * x);
        }
        double value;
        if (size < 1.25) {
            value = ONE + ratio(AROUND_ONE, size - 1);
        } else {
            value = size < 6 ? 1 - tail(size) : 1;
        }
        return Math.copySign(value, x);
    }

    /** Returns the part beyond {@code x}. */
    static double beyond(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (size < 0.84375) {
            double ratio = ratio(NEAR, x * x);
            return x < 0.25 ? 1 - (x + x * ratio) : 0.5 - (x - 0.5 + x * ratio);
        }
        if (size < 1.25) {
            double ratio = ratio(AROUND_ONE, size - 1);
            return x > 0 ? 1 - ONE - ratio : 1 + (ONE + ratio);
        }
        double tail = size < 28 ? tail(size) : 0;
        return x > 0 ? tail : 2 - tail;
    }

    /** What lies beyond a distance of 1.25 or more. */
    private static double tail(double x) {
        double ratio = ratio(x < 1 / 0.35 ? BEYOND : FAR, 1 / (x * x));
        double upper = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & UPPER_HALF);
        return Math.exp(-upper * upper - 0.5625) * Math.exp((upper - x) * (upper + x) + ratio) / x;
    }

    private static double ratio(double[][] pair, double x) {
        return polynomial(pair[0], x) / polynomial(pair[1], x);
    }

    private static double polynomial(double[] factors, double x) {
        double value = 0;
        for (int i = factors.length - 1; i >= 0; i--) {
            value = value * x + factors[i];
        }
        return value;
    }
}
