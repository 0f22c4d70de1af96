// <<module>>: single-port memory, <<shape>> bits; a black box.
// <<each:origin>>

(* blackbox *)
module <<module>> (
  <<each:ports>>
);
endmodule
