package lockstep.engine.module;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Room;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyModule;
import lockstep.python.code.Singleton;

/** The module {@code _data}: digests, checksums and codes of bytes and text, for {@code hashlib}, {@code zlib} and others. */
public final class DataModule {
    private DataModule() {}

    /** Makes the module. */
    public static PyModule create() {
        return new PyModule("_data")
                .function("digest(name, data, /)", (thread, given) -> digest((String) given[0], bytes(given[1])))
                .function(
                        "crc32(data, value=0, /)",
                        (thread, given) -> crc32(bytes(given[0]), ((Number) given[1]).longValue()))
                .function("adler32(data, value=1, /)", (thread, given) -> checksum(new Adler32(), bytes(given[0])))
                .function(
                        "encode64(data, /)",
                        (thread, given) -> new PyBytes(Base64.getEncoder().encode(bytes(given[0]))))
                .function("decode64(data, /)", (thread, given) -> decode64(thread, bytes(given[0])))
                .function(
                        "compress(data, level, /)",
                        (thread, given) -> compress(bytes(given[0]), ((Number) given[1]).intValue()))
                .function("decompress(data, /)", (thread, given) -> decompress(bytes(given[0])))
                .function(
                        "bits_of(number, size, /)",
                        (thread, given) -> Ints.of(
                                ((Long) given[1]) == 8
                                        ? Double.doubleToRawLongBits((Double) given[0])
                                        : Float.floatToRawIntBits(((Double) given[0]).floatValue())))
                .function(
                        "of_bits(bits, size, /)",
                        (thread, given) -> ((Long) given[1]) == 8
                                ? Double.longBitsToDouble((Long) given[0])
                                : (double) Float.intBitsToFloat(((Long) given[0]).intValue()))
                .function(
                        "json_quote(text, ascii, /)",
                        (thread, given) -> JsonText.quote(text(given[0]), given[1] != Boolean.FALSE))
                .function(
                        "json_string(text, start, /)",
                        (thread, given) -> JsonText.string((String) given[0], ((Long) given[1]).intValue()));
    }

    private static String text(Object value) {
        return (String) lockstep.engine.type.Unboxed.of(value);
    }

    private static byte[] bytes(Object value) {
        if (value instanceof PyBytes bytes) {
            return bytes.bytes();
        }
        throw Errors.typeError("a bytes-like object is required, not '%s'", Types.nameOf(value));
    }

    private static PyBytes digest(String name, byte[] data) {
        String known =
                switch (name) {
                    case "md5" -> "MD5";
                    case "sha3_224", "sha3_256", "sha3_384", "sha3_512" -> "SHA3-" + name.substring(5);
                    default -> "SHA-" + name.substring(name.startsWith("sha") ? 3 : 0);
                };
        try {
            return new PyBytes(MessageDigest.getInstance(known).digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw Errors.valueError("unsupported hash type %s", name);
        }
    }

    /** The JDK's checksum starts at zero; another start is the sum of the combined text, computed bit by bit. */
    private static Object crc32(byte[] data, long start) {
        if (start == 0) {
            return checksum(new CRC32(), data);
        }
        int crc = ~(int) start;
        for (byte one : data) {
            crc ^= one & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc >>> 1) ^ (0xEDB88320 & -(crc & 1));
            }
        }
        return Ints.of(~crc & 0xFFFFFFFFL);
    }

    private static Object checksum(Checksum sum, byte[] data) {
        sum.update(data, 0, data.length);
        return Ints.of(sum.getValue());
    }

    private static PyBytes decode64(Context thread, byte[] data) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(data.length);
        int padding = 0;
        for (byte one : data) {
            boolean known = one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
            if (one == '=') {
                padding++;
            } else if (known || one == '+' || one == '/') {
                kept.write(one);
            }
        }
        int rest = kept.size() % 4;
        if (rest == 1) {
            throw binasciiError(
                    thread,
                    "Invalid base64-encoded string: number of data characters (" + kept.size()
                            + ") cannot be 1 more than a multiple of 4");
        }
        if (rest != 0 && padding < 4 - rest) {
            throw binasciiError(thread, "Incorrect padding");
        }
        return new PyBytes(Base64.getDecoder().decode(kept.toByteArray()));
    }

    private static RuntimeException binasciiError(Context thread, String words) {
        Object error = thread.service(Environment.class).member(thread, "binascii", "binascii", "Error");
        return new lockstep.engine.value.PyError((lockstep.engine.value.PyException) thread.call(error, words));
    }

    private static PyBytes compress(byte[] data, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return new PyBytes(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    private static Object decompress(byte[] data) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                if (count == 0 && !inflater.finished()) {
                    return Singleton.NONE;
                }
                Room.need(2L * out.size() + count);
                out.write(part, 0, count);
            }
            return new PyBytes(out.toByteArray());
        } catch (DataFormatException e) {
            return Singleton.NONE;
        } finally {
            inflater.end();
        }
    }
}
