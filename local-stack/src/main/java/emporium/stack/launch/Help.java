package emporium.stack.launch;

/** {@code ./shop help}. */
final class Help {

  private Help() {}

  static int print(Console console) {
    console.say(
        """
        Emporium on this machine, without Docker.

          ./shop up               build what changed, start what does not run or was built anew,
                                  load the demo catalogue
          ./shop down             end everything; all data is kept
          ./shop status           every part with pid, port, health and memory (exit code 3 if not all are up)
          ./shop logs [part] [-f] [-n lines]
                                  the end of the logs; -f follows them
          ./shop restart <part>   end one part and start it again, rebuilt if its sources changed
          ./shop seed             load the demo catalogue again (changes nothing that is loaded already)
          ./shop reset [--yes]    end everything and delete all data; asks first
          ./shop smoke [--url <shop>] [--mail <mail catcher>]
                                  one purchase from registration to receipt, over HTTP
          ./shop test [-- options for mvn]
                                  run all tests (mvn verify)
          ./shop open             open the storefront in the browser
          ./shop help             this text

        Parts: mysql, redis, redis-cache, kafka, mongodb, elasticsearch, mail,
               user-service, catalog-service, cart-service, order-service, payment-service,
               notification-service, gateway.

        Environment:
          EMPORIUM_HOME           where data, logs and pid files are (default: .shop)
          EMPORIUM_PORT_OFFSET    moves every port, for a second platform beside the first
          EMPORIUM_PORT_<PART>    sets one port, for example EMPORIUM_PORT_GATEWAY=9000\
        """);
    return 0;
  }
}
