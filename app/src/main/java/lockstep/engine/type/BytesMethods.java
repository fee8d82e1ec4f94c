package lockstep.engine.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyByteArray;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import org.jspecify.annotations.Nullable;

/** The methods of {@code bytes}, and text encodings. */
public final class BytesMethods {
    private BytesMethods() {}

    private static byte[] self(Object[] arguments) {
        return Arguments.self(arguments, PyBytes.class, Types.BYTES).bytes();
    }

    static void fill(TypeContent content) {
        Dunders.basics(content);
        Dunders.hash(content);
        Dunders.container(content);
        Dunders.items(content);
        Dunders.operators(content, Binary.ADD, Binary.MULTIPLY, Binary.MODULO);
        content.constructor(
                "bytes(cls, source=?, encoding=?, errors=?)",
                (context, arguments) ->
                        Dunders.made(context, arguments[0], Types.BYTES, new PyBytes(make(context, arguments))));
        content.method(
                "decode(self, encoding='utf-8', errors='strict')",
                (context, arguments) -> decode(
                        self(arguments),
                        Arguments.text(arguments[1], "decode", "encoding"),
                        Arguments.text(arguments[2], "decode", "errors")));
        BytesAsText.fill(content);
    }

    /** Returns what {@code bytes(source, encoding, errors)} holds. */
    static byte[] make(Context context, @Nullable Object[] arguments) {
        Object source = arguments[1];
        String name = arguments[0] instanceof PyType type && type.isSubtypeOf(Types.BYTES) ? "bytes" : "bytearray";
        String encoding = arguments[2] == null ? null : Arguments.text(arguments[2], name, "encoding");
        String errors = arguments[3] == null ? null : Arguments.text(arguments[3], name, "errors");
        if (encoding == null && errors == null && source instanceof PyInstance && name.equals("bytes")) {
            byte[] own = ownBytes(context, source);
            if (own != null) {
                return own;
            }
        }
        if (source != null && Unboxed.of(source) instanceof String text) {
            if (encoding == null) {
                throw Errors.typeError("string argument without an encoding");
            }
            return encode(text, encoding, errors == null ? "strict" : errors);
        }
        if (encoding != null || errors != null) {
            throw Errors.typeError((encoding != null ? "encoding" : "errors") + " without a string argument");
        }
        if (source == null) {
            return new byte[0];
        }
        Long count = count(context, source);
        if (count != null) {
            long size = count;
            if (size < 0) {
                throw Errors.valueError("negative count");
            }
            Room.need(size);
            return new byte[(int) Math.min(Integer.MAX_VALUE - 8L, size)];
        }
        return madeFrom(context, source, name);
    }

    private static PyError unfit(Object source, String name) {
        return Errors.typeError("cannot convert '%s' object to %s", Types.nameOf(source), name);
    }

    /** Returns how many bytes are asked for; null when the source is no number. */
    private static @Nullable Long count(Context context, Object source) {
        boolean index = source instanceof PyInstance && Types.of(source).lookup("__index__") != null;
        if (!index && !Index.isInt(source)) {
            return null;
        }
        try {
            if (Index.exact(context, source) instanceof Long count) {
                return count;
            }
            throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        } catch (PyError error) {
            if (index && error.exception().type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
                return null;
            }
            throw error;
        }
    }

    /** Returns what the {@code __bytes__} of an object gives; null when it has none. */
    static byte @Nullable [] ownBytes(Context context, Object object) {
        Object method =
                Types.of(object).lookup("__bytes__") == null ? null : Attributes.special(context, object, "__bytes__");
        if (method == null) {
            return null;
        }
        Object result = context.call(method);
        if (Unboxed.of(result) instanceof PyBytes bytes) {
            return bytes.bytes();
        }
        throw Errors.typeError("__bytes__ returned non-bytes (type %s)", Types.nameOf(result));
    }

    /** Returns the content of what becomes bytes or a bytearray, as errors say by {@code name}. */
    static byte[] madeFrom(Context context, Object source, String name) {
        if (known(source) == null && (Unboxed.of(source) instanceof String || !Iteration.isIterable(source))) {
            throw unfit(source, name);
        }
        if (!(source instanceof PyInstance) || known(source) != null) {
            return bytesOf(context, source, name.equals("bytes"));
        }
        Object iterator;
        try {
            iterator = Iteration.iterator(context, source);
        } catch (PyError error) {
            throw error.exception().type().isSubtypeOf(ExceptionTypes.TYPE_ERROR) ? unfit(source, name) : error;
        }
        if (name.equals("bytes")) {
            Iteration.askLength(context, source);
        }
        return drained(context, Iteration.over(context, iterator));
    }

    /** Returns the content of bytes, a bytearray or a memoryview; null of anything else. */
    static byte @Nullable [] known(Object value) {
        Object inner = Unboxed.of(value);
        if (inner instanceof PyBytes bytes) {
            return bytes.bytes();
        }
        if (inner instanceof PyByteArray array) {
            return array.copy();
        }
        return inner instanceof MemoryView view ? view.copy() : null;
    }

    /** Returns the content of bytes, or of an iterable of ints. */
    static byte[] bytesOf(Context context, Object value) {
        return bytesOf(context, value, true);
    }

    private static byte[] bytesOf(Context context, Object value, boolean sized) {
        byte[] known = known(value);
        if (known != null) {
            return known;
        }
        if (value instanceof String || !Iteration.isIterable(value)) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.nameOf(value));
        }
        PyIterator iterator = Iteration.of(context, value);
        if (sized) {
            Iteration.askLength(context, value);
        }
        return drained(context, iterator);
    }

    private static byte[] drained(Context context, PyIterator iterator) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
            int one = Index.clamped(context, item);
            if (one < 0 || one > 255) {
                throw Errors.valueError("bytes must be in range(0, 256)");
            }
            bytes.write(one);
            Iteration.turn(context, bytes.size());
        }
        return bytes.toByteArray();
    }

    private static Charset charset(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "ascii", "us-ascii" -> StandardCharsets.US_ASCII;
            case "latin-1", "latin1", "iso-8859-1" -> StandardCharsets.ISO_8859_1;
            case "utf-16", "utf16" -> StandardCharsets.UTF_16;
            case "utf-16-le" -> StandardCharsets.UTF_16LE;
            case "utf-16-be" -> StandardCharsets.UTF_16BE;
            default -> throw Errors.of(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: " + name);
        };
    }

    private static String name(Charset charset) {
        return charset == StandardCharsets.US_ASCII
                ? "ascii"
                : charset == StandardCharsets.ISO_8859_1
                        ? "latin-1"
                        : charset.name().toLowerCase(Locale.ROOT);
    }

    static byte[] encode(String text, String encoding, String errors) {
        Charset charset = charset(encoding);
        if (charset == StandardCharsets.UTF_16) {
            return encode("\ufeff" + text, "utf-16-le", errors);
        }
        if (errors.equals("replace")) {
            return text.getBytes(charset);
        }
        var encoder = charset.newEncoder();
        if (errors.equals("xmlcharrefreplace") || errors.equals("backslashreplace")) {
            return escaped(text, charset, errors.startsWith("xml")).getBytes(charset);
        }
        if (errors.equals("strict")) {
            for (int i = 0; i < text.length(); ) {
                int point = text.codePointAt(i);
                int size = Character.charCount(point);
                if (!encoder.canEncode(text.substring(i, i + size))) {
                    int count = 1;
                    int next = i + size;
                    while (next < text.length() && !encoder.canEncode(character(text, next))) {
                        next += character(text, next).length();
                        count++;
                    }
                    throw cannotEncode(charset, Strings.number(text, i), point, count);
                }
                i += size;
            }
        }
        try {
            ByteBuffer bytes = encoder.onUnmappableCharacter(CodingErrorAction.IGNORE)
                    .onMalformedInput(CodingErrorAction.IGNORE)
                    .encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw Errors.valueError("cannot encode");
        }
    }

    private static String escaped(String text, Charset charset, boolean xml) {
        var encoder = charset.newEncoder();
        StringBuilder target = new StringBuilder();
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            if (encoder.canEncode(one)) {
                target.append(one);
            } else if (xml) {
                target.append("&#").append(point).append(';');
            } else {
                target.append(shown(point));
            }
        });
        return target.toString();
    }

    private static String shown(int point) {
        return point < 0x100
                ? String.format(Locale.ROOT, "\\x%02x", point)
                : String.format(Locale.ROOT, point < 0x10000 ? "\\u%04x" : "\\U%08x", point);
    }

    /** @throws lockstep.engine.value.PyError UnicodeEncodeError when the text has half a character */
    public static void requireEncodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int point = text.codePointAt(i);
                if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    throw cannotEncode(StandardCharsets.UTF_8, Strings.number(text, i), point, 1);
                }
                i++;
            }
        }
    }

    private static String character(String text, int place) {
        return text.substring(place, text.offsetByCodePoints(place, 1));
    }

    /** @param count of the characters in a row that cannot be encoded, from the place on */
    private static RuntimeException cannotEncode(Charset charset, int place, int point, int count) {
        int most = charset == StandardCharsets.US_ASCII ? 128 : 256;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        String reason = surrogate && charset != StandardCharsets.US_ASCII
                ? "surrogates not allowed"
                : "ordinal not in range(" + most + ")";
        return Errors.of(
                ExceptionTypes.UNICODE_ENCODE_ERROR,
                "'" + name(charset) + "' codec can't encode "
                        + (count == 1
                                ? "character '" + shown(point) + "' in position " + place
                                : "characters in position " + place + "-" + (place + count - 1))
                        + ": " + reason);
    }

    private static String malformed(byte[] bytes, int place) {
        int lead = bytes[place] & 0xff;
        if (lead < 0xc2 || lead > 0xf4) {
            return "invalid start byte";
        }
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (place + i >= bytes.length) {
                return "unexpected end of data";
            }
            if ((bytes[place + i] & 0xc0) != 0x80) {
                return "invalid continuation byte";
            }
        }
        return "invalid continuation byte";
    }

    static String decode(byte[] bytes, String encoding, String errors) {
        if (bytes.length == 0) {
            return "";
        }
        Charset charset = charset(encoding);
        if (charset == StandardCharsets.UTF_16 && !(bytes.length > 1 && (bytes[0] & 0xff) == 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
            boolean marked = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
            bytes = marked ? Arrays.copyOfRange(bytes, 2, bytes.length) : bytes;
        }
        CharsetDecoder decoder = charset.newDecoder();
        CodingErrorAction action =
                switch (errors) {
                    case "ignore" -> CodingErrorAction.IGNORE;
                    case "replace" -> CodingErrorAction.REPLACE;
                    default -> CodingErrorAction.REPORT;
                };
        decoder.onMalformedInput(action).onUnmappableCharacter(action);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(input, output, true);
        if (result.isError()) {
            int place = input.position();
            String reason = charset == StandardCharsets.UTF_8 ? malformed(bytes, place) : "ordinal not in range(128)";
            throw Errors.of(
                    ExceptionTypes.UNICODE_DECODE_ERROR,
                    String.format(
                            Locale.ROOT,
                            "'%s' codec can't decode byte 0x%02x in position %d: %s",
                            name(charset),
                            bytes[place] & 0xff,
                            place,
                            reason));
        }
        decoder.flush(output);
        return output.flip().toString();
    }
}
