package lockstep.engine.file;

import java.util.List;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/**
 * A folder's operations as bytes, so that other processes can ask for them: a request is the ordinal of an {@link
 * Operation} and its arguments, a reply an error number (0: none) and the result. Thread-safe.
 */
public final class FolderService {
    /** What can be asked; in the comments arguments, then result. */
    public enum Operation {
        /** Path, whether to create, to insist on creating, to empty: number of the open file. */
        OPEN,
        /** Number. */
        CLOSE,
        /** Number, offset, count: bytes. */
        READ,
        /** Number, offset (-1: at the end), bytes: the place behind them. */
        WRITE,
        /** Number: bytes in the file. */
        SIZE,
        /** Number, bytes to keep. */
        TRUNCATE,
        /** Path: whether a directory, size, milliseconds since 1970 of the last change, number. */
        STATUS,
        /** Path: how many names, names. */
        LIST,
        /** Path. */
        MAKE_DIRECTORY,
        /** Path. */
        REMOVE_DIRECTORY,
        /** Path. */
        REMOVE,
        /** Two paths. */
        RENAME
    }

    private static final Operation[] OPERATIONS = Operation.values();

    private final Folder folder;

    public FolderService(Folder folder) {
        this.folder = folder;
    }

    /** Returns the beginning of a request. */
    public static WireOutput request(Operation operation) {
        WireOutput out = new WireOutput();
        out.writeByte(operation.ordinal());
        return out;
    }

    /** Does what is asked. */
    public byte[] handle(byte[] request) {
        WireInput in = new WireInput(request);
        int kind = in.readByte();
        WireOutput out = new WireOutput();
        try {
            if (kind >= OPERATIONS.length) {
                throw new FileFailure(Errno.INVALID);
            }
            out.writeInt(0);
            act(OPERATIONS[kind], in, out);
            return out.toByteArray();
        } catch (FileFailure failure) {
            WireOutput failed = new WireOutput();
            failed.writeInt(failure.errno().number());
            return failed.toByteArray();
        }
    }

    /** Returns what a request will look at and change, as the folder stands now. */
    public List<FolderUse> uses(byte[] request) {
        WireInput in = new WireInput(request);
        int kind = in.readByte();
        return switch (OPERATIONS[kind]) {
            case OPEN -> {
                String path = in.readString();
                boolean creates = in.readBoolean();
                in.readBoolean();
                boolean empties = in.readBoolean();
                yield creates && !folder.has(path)
                        ? FolderUse.change(path)
                        : empties ? List.of(new FolderUse(path, true)) : FolderUse.look(path);
            }
            case READ, SIZE -> List.of(new FolderUse(folder.path(in.readLong()), false));
            case WRITE, TRUNCATE -> List.of(new FolderUse(folder.path(in.readLong()), true));
            case CLOSE -> List.of();
            case STATUS -> FolderUse.look(in.readString());
            case LIST -> FolderUse.list(in.readString());
            case MAKE_DIRECTORY, REMOVE -> FolderUse.change(in.readString());
            case REMOVE_DIRECTORY -> {
                String path = in.readString();
                List<FolderUse> uses = FolderUse.change(path);
                uses.addAll(FolderUse.list(path));
                yield uses;
            }
            case RENAME -> {
                String from = in.readString();
                List<FolderUse> uses = FolderUse.change(from);
                uses.addAll(FolderUse.change(in.readString()));
                if (folder.hasDirectory(from)) {
                    uses.add(new FolderUse(null, true));
                }
                yield uses;
            }
        };
    }

    private void act(Operation operation, WireInput in, WireOutput out) throws FileFailure {
        switch (operation) {
            case OPEN ->
                out.writeLong(folder.open(in.readString(), in.readBoolean(), in.readBoolean(), in.readBoolean()));
            case CLOSE -> folder.close(in.readLong());
            case READ -> out.writeBytes(folder.read(in.readLong(), in.readLong(), in.readInt()));
            case WRITE -> out.writeLong(folder.write(in.readLong(), in.readLong(), in.readBytes()));
            case SIZE -> out.writeLong(folder.size(in.readLong()));
            case TRUNCATE -> folder.truncate(in.readLong(), in.readLong());
            case STATUS -> {
                Folder.Status status = folder.status(in.readString());
                out.writeBoolean(status.directory());
                out.writeLong(status.size());
                out.writeLong(status.changedMillis());
                out.writeLong(status.number());
            }
            case LIST -> {
                String[] names = folder.list(in.readString());
                out.writeInt(names.length);
                for (String name : names) {
                    out.writeString(name);
                }
            }
            case MAKE_DIRECTORY -> folder.makeDirectory(in.readString());
            case REMOVE_DIRECTORY -> folder.removeDirectory(in.readString());
            case REMOVE -> folder.remove(in.readString());
            case RENAME -> folder.rename(in.readString(), in.readString());
        }
    }
}
