package lockstep.engine.type;

import java.math.BigInteger;

/** Operators on ints of any size whose results may be huge or need care. */
final class BigInts {
    /** Bits of a quotient that decide the rounding of a float. */
    private static final int QUOTIENT_BITS = 66;

    private BigInts() {}

    /** Returns the quotient as the nearest float. */
    static Double trueDivide(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        int shift = QUOTIENT_BITS - (a.bitLength() - b.bitLength());
        BigInteger dividend = a.abs();
        BigInteger divisor = b.abs();
        if (shift > 0) {
            dividend = dividend.shiftLeft(shift);
        } else {
            divisor = divisor.shiftLeft(-shift);
        }
        BigInteger[] both = dividend.divideAndRemainder(divisor);
        BigInteger quotient = both[1].signum() == 0 ? both[0] : both[0].setBit(0);
        double value = Math.scalb(quotient.doubleValue(), -shift);
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("integer division result too large for a float");
        }
        return a.signum() < 0 != b.signum() < 0 ? -value : value;
    }

    static Object power(BigInteger a, BigInteger b) {
        if (a.bitLength() <= 1 && a.abs().compareTo(BigInteger.ONE) <= 0) {
            boolean minus = a.signum() < 0 && b.testBit(0);
            return Ints.of(b.signum() == 0 ? 1 : a.signum() == 0 ? 0 : minus ? -1 : 1);
        }
        if (b.bitLength() > 31) {
            throw Errors.memoryError();
        }
        Room.needBits((a.abs().bitLength() - 1L) * b.intValue());
        return Ints.of(a.pow(b.intValue()));
    }

    static Object shiftLeft(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            throw Errors.valueError("negative shift count");
        }
        if (a.signum() == 0) {
            return Ints.of(0);
        }
        if (b.bitLength() >= Long.SIZE) {
            throw Errors.overflowError("too many digits in integer");
        }
        Room.needBits(Math.addExact(a.bitLength(), Math.min(b.longValue(), Long.MAX_VALUE >> 1)));
        return Ints.of(a.shiftLeft(b.intValue()));
    }

    static Object shiftRight(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            throw Errors.valueError("negative shift count");
        }
        if (b.bitLength() > 31) {
            return Ints.of(a.signum() < 0 ? -1 : 0);
        }
        return Ints.of(a.shiftRight(b.intValue()));
    }
}
