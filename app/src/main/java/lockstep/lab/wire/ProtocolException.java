package lockstep.lab.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The other end sent something that is not of the protocol; the channel is of no more use. */
public final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;

    ProtocolException(String what, @Nullable Throwable cause) {
        super("The runner's channel carried " + what + ".", cause);
    }
}
