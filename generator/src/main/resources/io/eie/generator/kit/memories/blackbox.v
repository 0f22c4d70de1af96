// <<module>>: single-port memory, <<shape>> bits; a black box.
// <<origin>>

(* blackbox *)
module <<module>> (
  <<each:ports>>
);
endmodule
