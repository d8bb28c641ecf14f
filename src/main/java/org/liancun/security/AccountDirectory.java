package org.liancun.security;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Shows the accounts to Spring Security. */
@Service
class AccountDirectory implements UserDetailsService {

  private final Accounts accounts;

  AccountDirectory(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return accounts
        .findById(name)
        .map(
            account ->
                User.withUsername(account.name())
                    .password(account.passwordHash())
                    .roles(account.role().name())
                    .build())
        .orElseThrow(() -> new UsernameNotFoundException("No account named " + name));
  }
}
