<?php
/* Installs WordPress, with a user of each role that is tried: php install.php FOLDER PASSWORD */
[, $root, $password] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
define('WP_INSTALLING', true);
require "$root/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Department of Medicine', 'administrator', 'administrator@department.example', false, '', $password);
foreach (['author', 'editor'] as $role) {
    $user = wp_insert_user(['user_login' => $role, 'user_pass' => $password, 'user_email' => "$role@department.example", 'role' => $role]);
    if (is_wp_error($user)) exit($user->get_error_message());
}
// As on a network of sites, where only super administrators may write any HTML.
get_role('editor')->remove_cap('unfiltered_html');
switch_theme('twentytwentyone');
