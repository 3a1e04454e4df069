package emporium.user.signin;

import emporium.user.session.Device;

/**
 * What comes with an address and a password.
 *
 * @param staysSignedIn whether the session is to last when the browser is closed or idle
 */
public record SignInRequest(SignInOrigin origin, Device device, boolean staysSignedIn) {}
