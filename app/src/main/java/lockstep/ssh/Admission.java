package lockstep.ssh;

import java.security.PublicKey;
import java.util.List;
import java.util.Objects;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/**
 * Lets everybody in and remembers who it was. A key may be offered before it is proved; whichever way lets the guest
 * in sets the identity last, so an offered key alone never counts.
 */
final class Admission implements KeyboardInteractiveAuthenticator {
    private static final AttributeKey<Identity> IDENTITY = new AttributeKey<>();

    static boolean byKey(String userName, PublicKey key, ServerSession session) {
        String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        session.setAttribute(IDENTITY, Identity.ofKey(fingerprint, userName));
        return true;
    }

    /** Asks nothing: the name is enough. */
    @Override
    public InteractiveChallenge generateChallenge(
            ServerSession session, String userName, String language, String subMethods) {
        InteractiveChallenge challenge = new InteractiveChallenge();
        challenge.setInteractionName("");
        challenge.setInteractionInstruction("");
        challenge.setLanguageTag("");
        return challenge;
    }

    @Override
    public boolean authenticate(ServerSession session, String userName, List<String> responses) {
        session.setAttribute(IDENTITY, Identity.ofName(userName));
        return true;
    }

    /** Returns who was let in. */
    static Identity identityOf(ServerSession session) {
        return Objects.requireNonNullElseGet(
                session.getAttribute(IDENTITY),
                () -> Identity.ofName(Objects.requireNonNullElse(session.getUsername(), "guest")));
    }
}
