package lockstep.engine.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation looks at or changes in a folder. Immutable.
 *
 * <p>Those who make or remove entries of one directory do not see each other, but who lists it sees them all: of the names in
 * a directory it is therefore the list that counts as the write, whoever makes or removes an entry as one who reads.
 *
 * @param path of a file or directory, or, with a slash behind it, of the names in a directory; null: all of the folder
 * @param write whether others find it changed afterwards
 */
public record FolderUse(@Nullable String path, boolean write) {
    /** Returns what looking at a path takes. */
    static List<FolderUse> look(String path) {
        return of(path, false);
    }

    /** Returns what making, removing or replacing an entry takes. */
    static List<FolderUse> change(String path) {
        List<FolderUse> uses = of(path, true);
        uses.add(new FolderUse(names(path.substring(0, Math.max(1, path.lastIndexOf('/')))), false));
        return uses;
    }

    /** Returns what listing a directory takes. */
    static List<FolderUse> list(String path) {
        List<FolderUse> uses = of(path, false);
        uses.add(new FolderUse(names(path), true));
        return uses;
    }

    /** All directories above are looked at: without them there would be another error. */
    private static List<FolderUse> of(String path, boolean write) {
        List<FolderUse> uses = new ArrayList<>();
        uses.add(new FolderUse(path, write));
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            uses.add(new FolderUse(path.substring(0, slash), false));
        }
        return uses;
    }

    private static String names(String directory) {
        return directory.endsWith("/") ? directory : directory + "/";
    }
}
