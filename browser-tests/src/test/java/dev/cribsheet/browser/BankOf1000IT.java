package dev.cribsheet.browser;

import dev.cribsheet.browser.site.Pack;

@InBrowser(Pack.BANK_OF_1000)
class BankOf1000IT extends LargeBank {}
