package lockstep.engine.type;

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
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.TypeContent;
import org.jspecify.annotations.Nullable;

/** The methods of {@code bytes}, and text encodings. */
final class BytesMethods {
    private BytesMethods() {}

    private static byte[] self(Object[] arguments) {
        return Arguments.self(arguments, PyBytes.class, Types.BYTES).bytes();
    }

    static void fill(TypeContent content) {
        Dunders.basics(content);
        Dunders.hash(content);
        Dunders.container(content);
        Dunders.items(content);
        Dunders.operators(content, Binary.ADD, Binary.MULTIPLY);
        content.constructor(
                "bytes(cls, source=?, encoding=?, errors='strict')",
                (context, arguments) ->
                        Dunders.made(context, arguments[0], Types.BYTES, new PyBytes(make(context, arguments))));
        content.method(
                "decode(self, encoding='utf-8', errors='strict')",
                (context, arguments) -> decode(
                        self(arguments),
                        Arguments.text(arguments[1], "decode", 1),
                        Arguments.text(arguments[2], "decode", 2)));
        content.method("hex(self, /)", (context, arguments) -> {
            StringBuilder target = new StringBuilder();
            for (byte b : self(arguments)) {
                target.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
            return target.toString();
        });
        content.method("__contains__(self, key, /)", (context, arguments) -> latin(self(arguments))
                .contains(latin(part(context, arguments[1]))));
        for (String name : new String[] {"find", "index", "count", "startswith", "endswith"}) {
            content.method(
                    name + "(self, sub, /)",
                    (context, arguments) -> search(name, latin(self(arguments)), latin(part(context, arguments[1]))));
        }
        for (String name :
                new String[] {"upper", "lower", "strip", "lstrip", "rstrip", "title", "isdigit", "isalpha"}) {
            content.method(name + "(self, /)", (context, arguments) -> asText(context, name, self(arguments)));
        }
        content.method(
                "split(self, sep=None, maxsplit=-1)",
                (context, arguments) -> asText(context, "split", self(arguments), textOf(arguments[1]), arguments[2]));
        content.method(
                "replace(self, old, new, count=-1, /)",
                (context, arguments) -> asText(
                        context, "replace", self(arguments), textOf(arguments[1]), textOf(arguments[2]), arguments[3]));
        content.method("join(self, iterable, /)", (context, arguments) -> {
            Object[] parts = Iteration.toArray(context, arguments[1]);
            for (int i = 0; i < parts.length; i++) {
                parts[i] = latin(bytesOf(context, parts[i]));
            }
            return asText(context, "join", self(arguments), Lists.of(context, parts));
        });
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(Context context, Object value) {
        if (Index.isInt(value)) {
            return new byte[] {(byte) Index.of(context, value)};
        }
        return bytesOf(context, value);
    }

    private static Object textOf(Object value) {
        return value instanceof PyBytes bytes ? latin(bytes.bytes()) : value;
    }

    private static Object search(String name, String text, String part) {
        return switch (name) {
            case "find" -> Ints.of(text.indexOf(part));
            case "startswith" -> text.startsWith(part);
            case "endswith" -> text.endsWith(part);
            case "count" ->
                Ints.of(
                        part.isEmpty()
                                ? text.length() + 1L
                                : (text.length() - (long) text.replace(part, "").length()) / part.length());
            default -> {
                int at = text.indexOf(part);
                if (at < 0) {
                    throw Errors.valueError("subsection not found");
                }
                yield Ints.of(at);
            }
        };
    }

    /** Does what the method of the same name does to a string of the same bytes. */
    private static Object asText(Context context, String name, byte[] bytes, Object... arguments) {
        Object result = context.call(Attributes.get(context, latin(bytes), name), arguments);
        if (result instanceof lockstep.engine.value.PyList list) {
            Object[] items = list.toArray();
            for (int i = 0; i < items.length; i++) {
                items[i] = bytesFrom(items[i]);
            }
            return Lists.of(context, items);
        }
        return bytesFrom(result);
    }

    private static Object bytesFrom(Object value) {
        return value instanceof String text ? new PyBytes(text.getBytes(StandardCharsets.ISO_8859_1)) : value;
    }

    private static byte[] make(Context context, @Nullable Object[] arguments) {
        Object source = arguments[1];
        if (source == null) {
            return new byte[0];
        }
        if (Unboxed.of(source) instanceof String text) {
            if (arguments[2] == null) {
                throw Errors.typeError("string argument without an encoding");
            }
            return encode(
                    text,
                    Arguments.text(arguments[2], "bytes", 2),
                    Arguments.text(java.util.Objects.requireNonNull(arguments[3]), "bytes", 3));
        }
        if (Index.isInt(source)) {
            long size = Index.of(context, source);
            if (size < 0) {
                throw Errors.valueError("negative count");
            }
            Room.need(size);
            return new byte[(int) Math.min(Integer.MAX_VALUE - 8L, size)];
        }
        return bytesOf(context, source);
    }

    /** Returns the content of bytes, or of an iterable of ints. */
    static byte[] bytesOf(Context context, Object value) {
        if (Unboxed.of(value) instanceof PyBytes bytes) {
            return bytes.bytes();
        }
        if (value instanceof String || !Iteration.isIterable(value)) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.nameOf(value));
        }
        Object[] items = Iteration.toArray(context, value);
        byte[] bytes = new byte[items.length];
        for (int i = 0; i < items.length; i++) {
            long item = Index.of(context, items[i]);
            if (item < 0 || item > 255) {
                throw Errors.valueError("bytes must be in range(0, 256)");
            }
            bytes[i] = (byte) item;
        }
        return bytes;
    }

    private static Charset charset(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "ascii", "us-ascii" -> StandardCharsets.US_ASCII;
            case "latin-1", "latin1", "iso-8859-1" -> StandardCharsets.ISO_8859_1;
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
        if (errors.equals("replace")) {
            return text.getBytes(charset);
        }
        var encoder = charset.newEncoder();
        if (errors.equals("strict")) {
            for (int i = 0; i < text.length(); ) {
                int point = text.codePointAt(i);
                int size = Character.charCount(point);
                if (!encoder.canEncode(text.substring(i, i + size))) {
                    throw cannotEncode(charset, Strings.number(text, i), point);
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

    private static RuntimeException cannotEncode(Charset charset, int place, int point) {
        int most = charset == StandardCharsets.US_ASCII ? 128 : 256;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        String shown = point < 0x100
                ? String.format(Locale.ROOT, "\\x%02x", point)
                : String.format(Locale.ROOT, point < 0x10000 ? "\\u%04x" : "\\U%08x", point);
        String reason = surrogate && charset != StandardCharsets.US_ASCII
                ? "surrogates not allowed"
                : "ordinal not in range(" + most + ")";
        return Errors.of(
                ExceptionTypes.UNICODE_ENCODE_ERROR,
                "'" + name(charset) + "' codec can't encode character '" + shown + "' in position " + place + ": "
                        + reason);
    }

    static String decode(byte[] bytes, String encoding, String errors) {
        Charset charset = charset(encoding);
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
            String reason = charset == StandardCharsets.UTF_8
                    ? (place + result.length() >= bytes.length && (bytes[place] & 0xc0) == 0xc0
                            ? "unexpected end of data"
                            : (bytes[place] & 0xc0) == 0xc0 && (bytes[place] & 0xff) < 0xf5
                                    ? "invalid continuation byte"
                                    : "invalid start byte")
                    : "ordinal not in range(128)";
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
